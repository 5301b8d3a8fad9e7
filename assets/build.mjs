// SPDX-FileCopyrightText: 2026 The gongshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Compiles sass/site.scss and writes it, with the icon, under names that carry their own hash, and
// the manifest that Django's ManifestStaticFilesStorage reads. With --check nothing is written and
// the exit status is 3 when the committed files are not what would be built.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import * as sass from 'sass'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', 'src', 'gongshi', 'web', 'static')

function sources () {
  const { css } = sass.compile(join(here, 'sass', 'site.scss'), {
    loadPaths: [join(here, 'node_modules')],
    style: 'compressed',
    sourceMap: false,
    charset: true
  })
  return {
    'gongshi/site.css': Buffer.from(css.trimEnd() + '\n'),
    'gongshi/icon.svg': readFileSync(join(here, 'icon.svg'))
  }
}

const hash = content => createHash('sha256').update(content).digest('hex').slice(0, 12)

function built () {
  const files = new Map()
  const paths = {}
  for (const [name, content] of Object.entries(sources())) {
    paths[name] = name.replace(/(\.[a-z]+)$/, `.${hash(content)}$1`)
    files.set(paths[name], content)
  }
  const manifest = { paths, version: '1.1', hash: hash(JSON.stringify(paths)) }
  files.set('staticfiles.json', Buffer.from(JSON.stringify(manifest, null, 2) + '\n'))
  return files
}

function committed () {
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
}

const files = built()
const stale = committed().filter(name => !files.has(name))
if (process.argv.includes('--check')) {
  const other = [...files].filter(([name, content]) =>
    !existsSync(join(root, name)) || !readFileSync(join(root, name)).equals(content))
  const names = [...stale, ...other.map(([name]) => name)]
  if (names.length > 0) {
    console.error(`not as built from assets/: ${names.join(', ')}; run \`make assets\` and commit`)
    process.exit(3)
  }
} else {
  mkdirSync(join(root, 'gongshi'), { recursive: true })
  for (const name of stale) rmSync(join(root, name))
  for (const [name, content] of files) writeFileSync(join(root, name), content)
  for (const [name, content] of files) {
    console.log(`${name}: ${content.length} bytes, ${gzipSync(content).length} compressed`)
  }
}
