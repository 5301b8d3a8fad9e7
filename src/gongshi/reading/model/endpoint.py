# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Asking a language model over HTTP, in the form of OpenAI's chat completions.

One question, one answer, at temperature 0; who retries, and how often, is decided by the caller.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec

from gongshi.reading.model.errors import AnswerError, ModelError, RefusedError

if TYPE_CHECKING:
    import httpx

__all__ = ["Endpoint", "Line"]

_REFUSALS = range(400, 500)
_FOR_NOW = (408, 409, 425, 429)
"""Refusals that ask to come back later (RFC 9110, 6585)."""


class Endpoint(msgspec.Struct, frozen=True):
    """Where a model is asked: the address before ``/chat/completions``, its name, and the key.

    ``seconds`` is how long one answer may take.
    """

    url: str
    model: str
    key: str | None = None
    seconds: float = 120.0

    def __post_init__(self) -> None:
        """Refuse what is no address of the web, and a model without a name."""
        if not self.url.startswith(("http://", "https://")):
            raise ModelError(
                f"{self.url!r} is no address of a model; write it as https://host/v1, to which "
                "/chat/completions is added"
            )
        if not self.model:
            raise ModelError("the model has no name; say which one the address should use")

    @contextmanager
    def line(self) -> Iterator[Line]:
        """Open a connection, for several questions. Raises ``ModelError`` without httpx."""
        try:
            import httpx  # noqa: PLC0415  (an extra; only who asks a model needs it)
        except ImportError as error:
            raise ModelError("asking a model needs httpx: pip install 'gongshi[llm]'") from error
        headers = {} if self.key is None else {"Authorization": f"Bearer {self.key}"}
        with httpx.Client(headers=headers, timeout=self.seconds) as client:
            yield Line(self, client)


class _Message(msgspec.Struct):
    content: str | None = None


class _Choice(msgspec.Struct):
    message: _Message


class _Completion(msgspec.Struct):
    choices: list[_Choice] = []


class Line:
    """An open connection to a model."""

    def __init__(self, endpoint: Endpoint, client: httpx.Client) -> None:
        self._endpoint, self._client = endpoint, client

    def ask(self, instructions: str, text: str) -> str:
        """Return the model's answer to ``text`` under ``instructions``.

        Raises ``ModelError`` when it cannot be reached or is too slow, ``RefusedError`` when asking
        again would not help, ``AnswerError`` when what comes back is no chat completion.
        """
        import httpx  # noqa: PLC0415  (as above)

        asked = {
            "model": self._endpoint.model,
            "temperature": 0,
            "response_format": {"type": "json_object"},
            "messages": [
                {"role": "system", "content": instructions},
                {"role": "user", "content": text},
            ],
        }
        address = self._endpoint.url.rstrip("/") + "/chat/completions"
        try:
            answer = self._client.post(address, json=asked)
        except httpx.TimeoutException as error:
            raise ModelError(f"no answer within {self._endpoint.seconds:g} seconds") from error
        except httpx.HTTPError as error:
            raise ModelError(f"{address} cannot be reached: {error}") from error
        if answer.status_code in _REFUSALS and answer.status_code not in _FOR_NOW:
            raise RefusedError(
                f"{address} refused with status {answer.status_code}; check the key, the name of "
                "the model and the address"
            )
        if not answer.is_success:
            raise ModelError(f"{address} answered with status {answer.status_code}")
        return _content(answer.content)


def _content(body: bytes) -> str:
    try:
        completion = msgspec.json.decode(body, type=_Completion)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise AnswerError(f"what came back is no chat completion: {error}") from error
    content = completion.choices[0].message.content if completion.choices else None
    if not content:
        raise AnswerError("the model answered nothing")
    return content
