# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Django's settings. What a person may set is in ``gongshi.store.configuration``, nothing else.

There is no debug mode: a page that fails says so without telling its insides.
"""

from __future__ import annotations

from pathlib import Path

from csp.constants import NONE, SELF
from django.utils.functional import lazystr
from django.utils.translation import gettext_lazy as _

from gongshi.store import configuration


class _Key:
    """The secret key, made or read when something is first signed and not before."""

    def __str__(self) -> str:
        return configuration.secret_key()


_HERE = Path(__file__).resolve().parent

DEBUG = False
SECRET_KEY = lazystr(_Key())
ALLOWED_HOSTS = configuration.hosts()
DATABASES = configuration.databases()
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = ["django.contrib.staticfiles", "csp", "gongshi.store", "gongshi.web"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "gongshi.web.urls"
WSGI_APPLICATION = "gongshi.web.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["gongshi.web.templatetags.record", "django.templatetags.i18n"],
            "context_processors": ["django.template.context_processors.i18n"],
        },
    }
]

LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English"))]
LOCALE_PATHS = [_HERE / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Hong_Kong"

# The built assets are committed under names that carry their hash, with their manifest, so that
# nothing has to be collected before the site is served (assets/build.mjs).
STATIC_URL = "/static/"
STATIC_ROOT = _HERE / "static"
STORAGES = {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"},
}
WHITENOISE_ALLOW_ALL_ORIGINS = False

# No script, no frame, no font, and nothing from any other host.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "style-src": [SELF],
        "img-src": [SELF],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
# A form is taken only from a page that this site sent; the cookie is set where a form is.
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_AGE = None
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"

# A login is a signed cookie that its account can end; nothing is kept of readers who do not log in.
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
SESSION_COOKIE_NAME = "gongshi-login"
SESSION_COOKIE_AGE = 8 * 60 * 60
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_NAME = "gongshi-form"
CSRF_FAILURE_VIEW = "gongshi.web.failures.form_refused"
# Under any name but a loopback one a proxy that speaks HTTPS stands in front (docs/settings.md).
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = configuration.behind_https()
CSRF_TRUSTED_ORIGINS = [f"https://{name}" for name in ALLOWED_HOSTS] if CSRF_COOKIE_SECURE else []

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
