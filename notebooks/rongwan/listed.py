"""The one list that a query asks for: what following its pages takes, and how an entry of it becomes a row."""

from __future__ import annotations

from typing import Any, Callable, Iterable, Iterator, NamedTuple

from graphql import ArgumentNode, FieldNode, FragmentDefinitionNode, GraphQLSyntaxError, OperationDefinitionNode, SelectionSetNode
from graphql import VariableDefinitionNode, VariableNode, parse, parse_type, parse_value, print_ast

ENTRIES = ("nodes", "edges")
# They have nodes and edges, but no pages.
NO_CONNECTIONS = ("paths", "reachable", "common", "neighborhood")
CITING = "{ citedDocument: document { id } citedPieces: pieces { start end } }"
NEAR = "nearMisses { id ... on Entity { name } ... on Statement { predicate subject { name } } }"
EMPTY = f"{{ rongwanWhyEmpty: whyEmpty {{ code message conditions {{ condition withoutIt }} {NEAR} }} }}"

Path = tuple[str, ...]  # the keys of an answer that lead to a value
Titles = dict[str, str]  # documents by id


class NotOneList(ValueError):
    """The query cannot be read, or has no list for the rows of a frame, or several and no `path` that says which."""


class Column(NamedTuple):
    name: str
    path: Path
    cites: bool = False


class Query:
    """A query as a tree."""

    def __init__(self, text: str):
        try:
            self.tree = parse(text, no_location=True)
        except GraphQLSyntaxError as error:
            raise NotOneList(str(error)) from error
        operations = [each for each in self.tree.definitions if isinstance(each, OperationDefinitionNode)]
        if len(operations) != 1:
            raise NotOneList(f"A frame takes a text with one query; this one has {len(operations)}.")
        self.operation = operations[0]
        self._fragments = {each.name.value: each for each in self.tree.definitions if isinstance(each, FragmentDefinitionNode)}

    def fields(self, of: FieldNode | OperationDefinitionNode) -> list[FieldNode]:
        """What is selected of it, out of fragments too."""
        return list(self._flat(of.selection_set))

    def _flat(self, selected: SelectionSetNode | None) -> Iterator[FieldNode]:
        for each in selected.selections if selected else ():
            if isinstance(each, FieldNode):
                yield each
            else:
                yield from self._flat((self._fragments[each.name.value] if each.kind == "fragment_spread" else each).selection_set)

    def all_fields(self, of: FieldNode | OperationDefinitionNode) -> Iterator[FieldNode]:
        for field in self.fields(of):
            yield field
            yield from self.all_fields(field)

    def at(self, path: Path) -> FieldNode | None:
        found: Any = self.operation
        for key in path:
            found = next((field for field in self.fields(found) if key_of(field) == key), None)
            if found is None:
                return None
        return found

    def entries(self, of: FieldNode) -> list[FieldNode]:
        """`nodes` and `edges`, where it is a connection."""
        if of.name.value in NO_CONNECTIONS:
            return []
        return [field for field in self.fields(of) if field.name.value in ENTRIES and field.selection_set]

    def connections(self, above: Path = (), of: FieldNode | None = None) -> Iterator[tuple[Path, str]]:
        """Those that lie in no other, each with the key of its entries, `nodes` or `edges`."""
        for field in self.fields(of or self.operation):
            path = (*above, key_of(field))
            entries = self.entries(field)
            if len(entries) > 1:
                raise NotOneList(f"{'.'.join(path)}: select nodes or edges, not both.")
            if entries:
                yield path, key_of(entries[0])
            else:
                yield from self.connections(path, field)

    def columns(self, of: FieldNode, above: Column = Column("", ())) -> Iterator[Column]:
        """Whatever has no fields of its own; after the name of `evidence` comes what cites it."""
        entries = self.entries(of)
        for field in self.fields(of):
            name = above.name if field in entries and above.path else join(above.name, key_of(field))
            column = Column(name, (*above.path, key_of(field)))
            if field.name.value == "evidence":
                yield Column(join(above.name, "citation"), column.path, cites=True)
            if not field.selection_set:
                yield column
            elif field.name.value != "pageInfo":
                yield from self.columns(field, column)


class Listed:
    """A query and the one list of it that is wanted: `text` is what is sent, `path` leads to the list.

    A list with pages has `entries`, the key of its rows, and `after`, the variable that takes a cursor. Lists without pages, such as the
    groups of `figures`, show only in the answer: until then `path` is empty where the user named none.
    """

    def __init__(self, text: str, path: str | None = None):
        self._asked = Query(text)
        lists = dict(self._asked.connections())
        self.path = named(path, lists) if path else only(list(lists)) if lists else ()
        self.entries = lists.get(self.path)
        if not self._asked.at(self.path):
            raise NotOneList(f"The query selects no {path}. {choice(list(lists))}")
        query = Query(text)
        connection = query.at(self.path) if self.entries else None
        if connection:
            self.after = follow(query, connection)
        for field in list(query.all_fields(query.operation)):
            if field.name.value == "evidence" and field.selection_set:
                select(field, CITING)
            if field is not connection and query.entries(field):
                select(field, "{ pageInfo { hasNextPage } }")
        self.text = print_ast(query.tree)

    def plain_rows(self, data: dict) -> list:
        """The list at the path, or else the outermost one, of an answer without pages."""
        if self.path:
            rows = pick(data, self.path)
            if not isinstance(rows, list):
                raise NotOneList(f"{'.'.join(self.path)} is no list; `ask` gives the answer as it is.")
            return rows
        level: list[tuple[Path, Any]] = [((), data)]
        while level:
            found = {path: value for path, value in level if isinstance(value, list)}
            if found:
                self.path = only(list(found))
                return found[self.path]
            level = [((*path, key), child) for path, value in level if isinstance(value, dict) for key, child in value.items()]
        raise NotOneList("This answer has no list to make rows of; `ask` gives it as it is.")

    def table(self, rows: list, titles: Titles) -> dict[str, list]:
        """A list of values for each column. What was added to the query is no column: the user did not ask for it."""
        columns = {}
        row = self._asked.at((*self.path, self.entries) if self.entries else self.path)
        for name, path, cites in self._asked.columns(row):
            values = [pick(row, path) for row in rows]
            columns[name] = [cite(value, titles) for value in values] if cites else values
        return columns


def follow(query: Query, connection: FieldNode) -> str:
    """Makes the query one for any page, and gives the name of the variable that says which."""
    given = {each.name.value: each.value for each in connection.arguments}
    if "first" not in given:
        connection.arguments = (*connection.arguments, argument("first: 100"))
    select(connection, "{ pageInfo { hasNextPage endCursor } }")
    select(connection, EMPTY)
    after = given.get("after")
    if isinstance(after, VariableNode):
        return after.name.value
    if after:
        raise NotOneList(f"{key_of(connection)}: a frame follows the pages itself; leave out after.")
    connection.arguments = (*connection.arguments, argument("after: $rongwanAfter"))
    variable = parse_value("$rongwanAfter", no_location=True)
    declared = VariableDefinitionNode(variable=variable, type=parse_type("String", no_location=True), directives=())
    query.operation.variable_definitions = (*query.operation.variable_definitions, declared)
    return "rongwanAfter"


def key_of(field: FieldNode) -> str:
    return (field.alias or field.name).value


def argument(text: str) -> ArgumentNode:
    return parse(f"{{ x({text}) }}", no_location=True).definitions[0].selection_set.selections[0].arguments[0]


def select(field: FieldNode, more: str) -> None:
    added = parse(more, no_location=True).definitions[0].selection_set.selections
    field.selection_set.selections = (*field.selection_set.selections, *added)


def join(above: str, key: str) -> str:
    return f"{above}.{key}" if above else key


def named(path: str, lists: dict[Path, str]) -> Path:
    """As the user writes it, `county.figures`, with its `nodes` or without."""
    keys = tuple(path.split("."))
    return keys[:-1] if lists.get(keys[:-1]) == keys[-1] else keys


def only(lists: list[Path]) -> Path:
    if len(lists) == 1:
        return lists[0]
    raise NotOneList(f"A frame takes one list. {choice(lists)}")


def choice(lists: list[Path]) -> str:
    paths = [".".join(path) for path in lists]
    if not paths:
        return "It has no list with pages."
    return f'Its lists are {", ".join(paths)}: say which by path, such as path="{paths[0]}"; or take `ask`, which gives the answer as it is.'


def pick(value: Any, path: Path) -> Any:
    """What stands at the end of the path; a list on the way becomes a list of what each of its entries has there."""
    for at, key in enumerate(path):
        if isinstance(value, list):
            return [pick(each, path[at:]) for each in value]
        if value is None:
            return None
        value = value.get(key)
    return value


def cite(evidence: Any, titles: Titles) -> Any:
    """None where there is no evidence; a list where there are lists of evidence."""
    if not evidence:
        return None
    if not isinstance(evidence[0], dict):
        return [cite(each, titles) for each in evidence]
    return citation(((each["citedDocument"]["id"], each["citedPieces"]) for each in evidence), titles)


def citation(passages: Iterable[tuple[str, list[dict]]], titles: Titles) -> str:
    """`向南而行, characters 2570–2581, 2594–2641; 融湾向新, characters 12–40`."""
    places: dict[str, set[tuple[int, int]]] = {}
    for document, pieces in passages:
        places.setdefault(document, set()).update((piece["start"], piece["end"]) for piece in pieces)
    return "; ".join(
        f"{titles.get(document, document)}, characters {', '.join(f'{start}–{end}' for start, end in sorted(ranges))}"
        for document, ranges in places.items()
    )


def cut_off(value: Any, path: str = "") -> Iterator[str]:
    """Where a list within an entry goes on behind its page."""
    if isinstance(value, list):
        for each in value:
            yield from cut_off(each, path)
    elif isinstance(value, dict):
        if (value.get("pageInfo") or {}).get("hasNextPage"):
            yield path
        for key, child in value.items():
            yield from cut_off(child, join(path, key))
