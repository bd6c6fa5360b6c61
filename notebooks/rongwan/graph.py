"""The service as an analyst meets it."""

from __future__ import annotations

import difflib
import io
import json
import os
import random
import warnings
from functools import cached_property
from typing import Any, Iterator, Sequence
from urllib.parse import unquote

import httpx
import networkx
import pandas

from .listed import Listed, NotOneList, Path, Titles, citation, cut_off, pick

LISTS = ["premises", "doubts", "documents", "citations", "disagreesWith"]
PARTS = ["qualifiers", "references", "evidence"]
TITLES = "{ documents { nodes { id name names { text kind } } } }"
# The list of statements calls some of the export's filters otherwise, and takes no words for lists and booleans.
SAME_NAMES = {"of": "entity", "undated": "includeUndated"}
SAME_LISTS = ("predicates", "basis", "status")
SAME_BOOLEANS = {"yes": True, "no": False}
SAME = "query ($filter: StatementFilter) { statements(filter: $filter) { nodes { id } } }"
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

    def questions(self) -> pandas.DataFrame:
        """The questions that the playground lists, by slug: their theme, what they ask in Chinese (zh) and English (en), and their query."""
        themes = self._told(self._send("GET", "/playground/questions.json"), list)
        questions = [{"theme": theme["en"], **each} for theme in themes for each in theme["questions"]]
        return pandas.DataFrame(questions).set_index("slug")

    def question(self, slug: str) -> str:
        """The query of one of them, for `ask` and `frame`; a RongwanError where there is none of that name says what comes near."""
        questions = self.questions()
        if slug in questions.index:
            return questions["query"][slug]
        near = difflib.get_close_matches(slug, questions.index, cutoff=0.4)
        candidates = [{"id": each, "name": questions["en"][each]} for each in near]
        told = f"There is no question {slug!r}: `questions()` lists them."
        raise RongwanError([{"message": told, "extensions": {"code": "UNKNOWN_NAME", "candidates": candidates}}])

    def frame(self, query: str, /, path: str | None = None, **variables: Any) -> pandas.DataFrame:
        """A list that a query asks for, such as `investments { nodes { … } }`, as a frame of all its pages, a row for each entry.

        Where the query has several lists, `path` says which: the keys of the answer that lead to it, `path="county.figures"`.
        The frame follows the pages itself: the query need not have `first`, `after` or `pageInfo`; a `first` that it has is the size
        of a page, not of the frame.

        Shapes: what the query selects is a column, also where the frame is empty; `subject { name }` is the column `subject.name`.
        Lists stay lists, and lists of objects become lists too: `investors { name }` is `investors.name`, a list of names, and all
        lists out of one are equally long. The `nodes` and `edges` of lists within a row are left out of names of columns.
        Where `evidence` is selected (any of its fields), `citation` beside it says where that stands: a document by its short title,
        and its passages from the first code point to the one after the last, `向南而行, characters 120–135, 300–320`.
        Units are as the query selects them: `quantity { exact unit }` as printed, `quantity { normalized { exact unit } }` in the base
        unit. `exact` is a string, since floats round; dates are strings, since they may be partial ("2021", "../2021-11").

        An empty frame says why in `frame.attrs`: `why_empty` is a sentence, `why_empty_code` its code; `near_misses` are up to five things
        that meet every condition but one, dicts with `id` and the `name` of an entity or the `subject` and `predicate` of a statement;
        `conditions` says of every condition how many rows there would be without it.
        A list within a row that goes on behind its page is a warning.
        Raises RongwanError as `ask` does, and ValueError where the query has no list, or several and no `path`.
        """
        listed = Listed(query, path)
        rows, why = self._all(listed, variables)
        for each in sorted(set(cut_off(rows))):
            warnings.warn(f"{each} has more than its page in some rows: give it first: 100, or ask for its entries themselves.", stacklevel=2)
        frame = pandas.DataFrame(listed.table(rows, self._titles if rows else {}))
        if not rows:
            frame.attrs.update(why)
        return frame

    def statements(self, *, quote: bool = False, **filters: Any) -> pandas.DataFrame:
        """Statements as a tidy frame, one row each, in the order of time; `figures=True` for figures alone.

        Filters: of, subject, document, within (a name or an id each), predicates, figures, doubtful, text, basis, status, knownBy, and by
        partial dates ("2022", "2022-05", "2021/2023") during (overlaps it, or has no date; with undated=False has one), endsBefore and
        startsAfter (has a date, and lies wholly before or after; both: wholly in between) and startsBefore (surely began before).

        subject, subjectName, subjectType, subjectKind (finer: prefecture-level city, province, country …)
        predicate (a field's name, or a metric's id: `metric/…`), predicateLabel, predicateLabelEn
        object, objectName, objectType, objectKind · date · text: the value, where it is no figure
        value (float), exact (string, never rounded), unit, comparator, printed: a figure as printed, 35.99 with unit 亿元
        normalizedValue, normalizedExact, normalizedUnit: the same without its power of ten, 3599000000 CNY; currencies are not converted
        when ("2021", "../2021-11"), start and end (datetime64, NaT where open or not stated), precision, timeKind, asOf
        status, basis, rule · doubts, premises, documents, disagreesWith (lists)
        citation: documents by their short titles and the characters of their passages, as in `frame`; citations: the same as a list of
        `document@start-end`, by ids · mention and, with quote=True, quote: of every passage, ` | ` between them; quote is None where the
        service has no texts · qualifiers, references, evidence (lists of dicts) · note
        What is not there is None, NaN or NaT. An empty frame says why in `frame.attrs`, as in `frame`.
        Raises RongwanError for a filter or a name that there is not, ValueError for an empty list.
        """
        # Without threads: the file is small, and one that still runs when Python ends may abort it.
        file = io.BytesIO(self._export("statements.parquet", filters).content)
        frame = pandas.read_parquet(file, use_threads=False, pre_buffer=False)
        frame[LISTS] = frame[LISTS].map(lambda text: text.split() if text else [])
        frame[PARTS] = frame[PARTS].map(lambda text: json.loads(text) if text else [])
        for column in ("start", "end"):
            frame[column] = pandas.to_datetime(frame[column], format="%Y-%m-%d")
        frame["citation"] = [cited(evidence, self._titles) for evidence in frame["evidence"]]
        if not quote:
            frame = frame.drop(columns="quote")
        if frame.empty:
            frame.attrs.update(self._why_no_statements(filters))
        return frame

    def network(self, of: str | Sequence[str] | None = None, depth: int | None = None, **filters: Any) -> networkx.MultiDiGraph:
        """The graph, or what lies within `depth` hops (1 to 3) around `of`, for networkx.

        A node is an entity under its id, an edge a relation under its predicate: two entities have one edge for each predicate and direction,
        however often it is stated. docs/clients.md of the project lists what both bear: label, type, status, basis, citations …
        Filters: types, predicates, basis, status, during, undated, endsBefore, startsBefore, startsAfter, knownBy, doubtful, isolated,
        lang ("en" for English labels), ids, question, maxNodes.
        Raises RongwanError for a filter or a name that there is not, ValueError for an empty list.
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
        sample = random.Random(seed).sample(passages, max(0, min(n, len(passages))))
        ids = sorted({id for id, _, _ in sample})
        found: dict[tuple, dict] = {}
        for node in self._cited(ids):
            found |= {(node["id"], each["document"]["id"], ranges(each)): each for each in node["evidence"]}
        rows = [(*passage, found[passage]["mention"], found[passage]["quote"]) for passage in sample]
        return pandas.DataFrame(rows, columns=["statement", "document", "pieces", "mention", "quote"])

    def _cited(self, ids: Sequence[str]) -> Iterator[dict]:
        for at in range(0, len(ids), 100):
            yield from self.ask(QUOTES, ids=list(ids[at : at + 100]))["nodes"]

    @cached_property
    def _titles(self) -> Titles:
        documents, _ = self._all(Listed(TITLES), {})
        return {each["id"]: next((name["text"] for name in each["names"] if name["kind"] == "SHORT"), each["name"]) for each in documents}

    def _all(self, listed: Listed, variables: dict) -> tuple[list, dict]:
        """All rows, and where there are none, why."""
        rows: list = []
        while True:
            answer = self._ask(listed.text, variables)
            if isinstance(pick(answer["data"], listed.path[:-1]), list):
                raise NotOneList(f"{'.'.join(listed.path)} lies within another list: ask for the entries of one of them.")
            if not listed.entries:
                return listed.plain_rows(answer["data"]), why_empty(answer, listed.path)
            connection = pick(answer["data"], listed.path)
            if connection is None:
                return rows, why_empty(answer, listed.path)
            rows += connection[listed.entries]
            if not connection["pageInfo"]["hasNextPage"]:
                return rows, why_empty(answer, listed.path, connection["rongwanWhyEmpty"])
            variables = {**variables, listed.after: connection["pageInfo"]["endCursor"]}

    def _why_no_statements(self, filters: dict) -> dict:
        """The export of statements gives rows and no reasons: the list of statements is asked in its stead."""
        filter = {SAME_NAMES.get(name, name): same(name, value) for name, value in filters.items()}
        return self.frame(SAME, filter=filter).attrs

    def _ask(self, query: str, variables: dict) -> dict:
        return self._answer(self._send("POST", "/graphql", json={"query": query, "variables": variables}))

    def _export(self, file: str, filters: dict) -> httpx.Response:
        given = {name: value for name, value in filters.items() if value is not None}
        for name, value in given.items():
            if isinstance(value, (list, tuple)) and not value:  # in an address it would be left out, and ask for everything
                raise ValueError(f"{name} is empty: give at least one, or leave it out")
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
        answer = self._told(response, dict)
        if answer.get("errors"):
            raise RongwanError(answer["errors"])
        return answer

    def _told(self, response: httpx.Response, expected: type) -> Any:
        try:
            told = response.json()
        except ValueError:
            told = None
        if isinstance(told, expected) and (expected is not dict or {"data", "errors"} & told.keys()):
            return told
        said = f"{response.url} is no Rongwan service: it answered {response.status_code} with something else."
        raise RongwanError([{"message": said, "extensions": {"code": "UNREACHABLE"}}])


def why_empty(answer: dict, path: Path, said: dict | None = None) -> dict:
    """What the list itself says, or else what the answer says beside it of the list, or of what should have held it."""
    beside = answer.get("extensions", {}).get("empty", [])
    why = said or next((each for each in beside if tuple(each["path"]) == path[: len(each["path"])]), None)
    if why is None:
        return {"why_empty": None, "why_empty_code": None, "near_misses": [], "conditions": {}}
    return {
        "why_empty": why["message"],
        "why_empty_code": why["code"],
        "near_misses": why["nearMisses"] if said else [{"id": id} for id in why["nearMissIds"]],
        "conditions": {each["condition"]: each["withoutIt"] for each in why["conditions"]},
    }


def same(name: str, value: Any) -> Any:
    if name in SAME_LISTS and isinstance(value, str):
        return value.split(",")
    return SAME_BOOLEANS.get(value, value) if name in ("figures", "doubtful", "undated") else value


def cited(evidence: list[dict], titles: Titles) -> str | None:
    return citation(((each["documentId"], each["pieces"]) for each in evidence), titles) or None


def ranges(evidence: dict) -> tuple[tuple[int, int], ...]:
    return tuple((piece["start"], piece["end"]) for piece in evidence["pieces"])
