"""The service as an analyst meets it."""

from __future__ import annotations

import io
import json
import os
import random
import warnings
from typing import Any, Sequence
from urllib.parse import unquote

import httpx
import networkx
import pandas

from .listed import Listed, cut_off, pick

LISTS = ["premises", "doubts", "documents", "citations", "disagreesWith"]
PARTS = ["qualifiers", "references", "evidence"]
QUOTES = """query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Statement { id evidence { document { id } mention quote pieces { start end } } } }
}"""


class RongwanError(Exception):
    """What the service refused, in its own sentence.

    `code` is one of docs/errors.md; `candidates` is a list of dicts with `id` and `name` where a name is unknown or means several
    things; `errors` has everything that the service said.
    """

    def __init__(self, errors: list[dict]):
        extensions = errors[0].get("extensions", {})
        self.errors = errors
        self.code: str | None = extensions.get("code")
        self.candidates: list[dict] = extensions.get("candidates", [])
        named = ", ".join(f"{each['id']} ({each['name']})" for each in self.candidates)
        sentences = "\n".join(error["message"] for error in errors)
        super().__init__(f"{sentences}\nCandidates: {named}" if named else sentences)


class Graph:
    """A Rongwan service, by the address that it printed at its start; without one by RONGWAN_URL, or on this machine."""

    def __init__(self, address: str | None = None, timeout: float = 60):
        self.address = (address or os.environ.get("RONGWAN_URL", "http://127.0.0.1:4000")).rstrip("/").removesuffix("/graphql")
        self._http = httpx.Client(base_url=self.address, timeout=timeout)

    def ask(self, query: str, **variables: Any) -> dict:
        """The answer's `data` as it is: dicts, lists, strings and numbers.

        Raises RongwanError where any part of the query could not be answered.
        """
        return self._ask(query, variables)["data"]

    def frame(self, query: str, **variables: Any) -> pandas.DataFrame:
        """A query with one list, such as `investments { nodes { … } }`, as a frame of all its pages, a row for each entry.

        The frame follows the pages itself: the query need not have `first`, `after` or `pageInfo`; a `first` that it has is the size
        of a page, not of the frame.

        Shapes: what the query selects is a column, also where the frame is empty; `subject { name }` is the column `subject.name`.
        Lists stay lists, and lists of objects become lists too: `investors { name }` is `investors.name`, a list of names, and all
        lists out of one are equally long. The `nodes` and `edges` of lists within a row are left out of names of columns.
        Where `evidence` is selected (any of its fields), `citation` beside it says document and places: `document @start-end`, in code
        points.
        Units are as the query selects them: `quantity { exact unit }` as printed, `quantity { normalized { exact unit } }` in the base
        unit. `exact` is a string, since floats round; dates are strings, since they may be partial ("2021", "../2021-11").

        An empty frame says why in `frame.attrs["why_empty"]`. A list within a row that goes on behind its page is a warning.
        Raises RongwanError as `ask` does, and ValueError where the query has no list or several.
        """
        listed = Listed(query)
        rows, why = self._all(listed, variables)
        for path in sorted(set(cut_off(rows))):
            warnings.warn(f"{path} has more than its page in some rows: give it first: 100, or ask for its entries themselves.", stacklevel=2)
        frame = pandas.DataFrame(listed.table(rows))
        if not rows:
            frame.attrs["why_empty"] = why
        return frame

    def statements(self, **filters: Any) -> pandas.DataFrame:
        """Statements as a tidy frame, one row each, in the order of time; `figures=True` for figures alone.

        Filters: of, subject, document, within (a name or an id each), predicates, figures, doubtful, text, basis, status, during, knownBy.

        subject, subjectName, subjectType, subjectKind · predicate (a field's name, or a metric's id: `metric/…`), predicateLabel, predicateLabelEn
        object, objectName, objectType, objectKind · date · text: the value, where it is no figure
        value (float), exact (string, never rounded), unit, comparator, printed: a figure as printed, 35.99 with unit 亿元
        normalizedValue, normalizedExact, normalizedUnit: the same without its power of ten, 3599000000 CNY; currencies are not converted
        when ("2021", "../2021-11"), start and end (datetime64, NaT where open or not stated), precision, timeKind, asOf
        status, basis, rule · doubts, premises, documents, disagreesWith (lists) · citations (list of `document@start-end`, in code points)
        mention, quote: of every passage, with ` | ` between them; quote is None where the service has no texts
        qualifiers, references, evidence (lists of dicts) · note
        What is not there is None, NaN or NaT. Raises RongwanError for a filter or a name that there is not.
        """
        frame = pandas.read_parquet(io.BytesIO(self._export("statements.parquet", filters).content))
        frame[LISTS] = frame[LISTS].map(lambda text: text.split() if text else [])
        frame[PARTS] = frame[PARTS].map(lambda text: json.loads(text) if text else [])
        for column in ("start", "end"):
            frame[column] = pandas.to_datetime(frame[column], format="%Y-%m-%d")
        return frame

    def network(self, of: str | Sequence[str] | None = None, depth: int | None = None, **filters: Any) -> networkx.MultiDiGraph:
        """The graph, or what lies within `depth` hops (1 to 3) around `of`, for networkx.

        A node is an entity under its id, an edge a relation under its predicate: two entities have one edge for each predicate and direction,
        however often it is stated. docs/clients.md lists what both bear.
        Filters: types, predicates, basis, status, during, knownBy, doubtful, lang ("en" for English labels), ids, question, maxNodes.
        Raises RongwanError for a filter or a name that there is not.
        """
        response = self._export("graph.json", {"of": of, "depth": depth, **filters})
        missing = response.headers.get("x-missing")
        if missing:
            raise RongwanError([{"message": f"There is nothing called {unquote(missing)}.", "extensions": {"code": "UNKNOWN_NAME"}}])
        told = response.json()
        network = networkx.MultiDiGraph(**told["graph"])
        network.add_nodes_from((node["id"], node) for node in told["nodes"])
        network.add_edges_from((edge["source"], edge["target"], edge["predicate"], edge) for edge in told["links"])
        return network

    def quotes(self, n: int = 50, seed: int = 0) -> pandas.DataFrame:
        """`n` passages at random, the same for the same seed and graph, to be held against the documents' texts.

        statement · document (an id) · pieces (list of (start, end) in code points of `Document.text`) · mention · quote: the pieces
        joined by " … ", None where the service has no text.
        """
        said = self.statements()[["id", "evidence"]].explode("evidence").dropna()
        passages = sorted((row.id, row.evidence["documentId"], ranges(row.evidence)) for row in said.itertuples())
        sample = random.Random(seed).sample(passages, min(n, len(passages)))
        ids = sorted({id for id, _, _ in sample})
        found: dict[tuple, dict] = {}
        for at in range(0, len(ids), 100):
            for node in self.ask(QUOTES, ids=ids[at : at + 100])["nodes"]:
                found |= {(node["id"], each["document"]["id"], ranges(each)): each for each in node["evidence"]}
        rows = [(*passage, found[passage]["mention"], found[passage]["quote"]) for passage in sample]
        return pandas.DataFrame(rows, columns=["statement", "document", "pieces", "mention", "quote"])

    def _all(self, listed: Listed, variables: dict) -> tuple[list, str | None]:
        rows: list = []
        while True:
            answer = self._ask(listed.text, variables)
            if not listed.paged:
                return listed.plain_rows(answer["data"]), why_empty(answer)
            connection = pick(answer["data"], listed.path[:-1])
            if isinstance(connection, list):
                raise ValueError(f"{'.'.join(listed.path)} lies within another list: ask for the entries of one of them.")
            if connection is None:
                return rows, why_empty(answer) or f"There is no {'.'.join(listed.path[:-1])}."
            rows += connection[listed.path[-1]]
            if not connection["pageInfo"]["hasNextPage"]:
                return rows, why_empty(answer)
            variables = {**variables, listed.after: connection["pageInfo"]["endCursor"]}

    def _ask(self, query: str, variables: dict) -> dict:
        return self._answer(self._send("POST", "/graphql", json={"query": query, "variables": variables}))

    def _export(self, file: str, filters: dict) -> httpx.Response:
        given = {name: value for name, value in filters.items() if value is not None}
        words = {name: ("yes" if value else "no") if isinstance(value, bool) else value for name, value in given.items()}
        response = self._send("GET", f"/export/{file}", params=words)
        if response.is_error:
            self._answer(response)
        return response

    def _send(self, method: str, path: str, **what: Any) -> httpx.Response:
        try:
            return self._http.request(method, path, **what)
        except httpx.TransportError as error:
            told = f"No service answers at {self.address} ({error}): `npm start` prints the address."
            raise RongwanError([{"message": told, "extensions": {"code": "UNREACHABLE"}}]) from error

    def _answer(self, response: httpx.Response) -> dict:
        try:
            answer = response.json()
        except ValueError:
            answer = None
        if not isinstance(answer, dict) or not {"data", "errors"} & answer.keys():
            told = f"{response.url} is no Rongwan service: it answered {response.status_code} with something else."
            raise RongwanError([{"message": told, "extensions": {"code": "UNREACHABLE"}}])
        if answer.get("errors"):
            raise RongwanError(answer["errors"])
        return answer


def why_empty(answer: dict) -> str | None:
    reasons = [each["message"] for each in answer.get("extensions", {}).get("empty", [])]
    return " ".join(reasons) or None


def ranges(evidence: dict) -> tuple[tuple[int, int], ...]:
    return tuple((piece["start"], piece["end"]) for piece in evidence["pieces"])
