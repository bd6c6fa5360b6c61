"""The one list that a query asks for: what following its pages takes, and how an entry of it becomes a row."""

from __future__ import annotations

from typing import Any, Iterator, NamedTuple

from graphql import ArgumentNode, FieldNode, FragmentDefinitionNode, GraphQLSyntaxError, OperationDefinitionNode, SelectionSetNode
from graphql import VariableDefinitionNode, VariableNode, parse, parse_type, parse_value, print_ast

ENTRIES = ("nodes", "edges")
# They have nodes and edges, but no pages.
NO_CONNECTIONS = ("paths", "reachable", "common", "neighborhood")
CITING = "{ citedDocument: document { name } citedPieces: pieces { start end } }"

Path = tuple[str, ...]  # the keys of an answer that lead to a value


class NotOneList(ValueError):
    """The query cannot be read, or has no list for the rows of a frame, or several."""


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

    def at(self, path: Path) -> FieldNode:
        found: Any = self.operation
        for key in path:
            found = next(field for field in self.fields(found) if key_of(field) == key)
        return found

    def entries(self, of: FieldNode) -> list[FieldNode]:
        """`nodes` and `edges`, where it is a connection."""
        if of.name.value in NO_CONNECTIONS:
            return []
        return [field for field in self.fields(of) if field.name.value in ENTRIES and field.selection_set]

    def outermost_connection(self) -> Path:
        """Leads to its entries, `("investments", "nodes")`; empty where there is no connection."""
        level = [((key_of(field),), field) for field in self.fields(self.operation)]
        while level:
            found = [(path, field) for path, field in level if self.entries(field)]
            if found:
                path, field = only(found)
                entries = self.entries(field)
                if len(entries) > 1:
                    raise NotOneList(f"{'.'.join(path)}: select nodes or edges, not both.")
                return (*path, key_of(entries[0]))
            level = [((*path, key_of(child)), child) for path, field in level for child in self.fields(field)]
        return ()

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
    """A query with one list: `text` is what is sent, `path` leads to the rows, `after` is the variable that takes a cursor."""

    def __init__(self, text: str):
        self._asked = Query(text)
        self.path = self._asked.outermost_connection()
        self.paged = bool(self.path)
        query = Query(text)
        connection = query.at(self.path[:-1]) if self.paged else None
        if connection:
            self.after = follow(query, connection)
        for field in list(query.all_fields(query.operation)):
            if field.name.value == "evidence" and field.selection_set:
                select(field, CITING)
            if field is not connection and query.entries(field):
                select(field, "{ pageInfo { hasNextPage } }")
        self.text = print_ast(query.tree)

    def plain_rows(self, data: dict) -> list:
        """The outermost list of an answer without pages, such as the groups of `figures`."""
        level: list[tuple[Path, Any]] = [((), data)]
        while level:
            found = [(path, value) for path, value in level if isinstance(value, list)]
            if found:
                self.path, rows = only(found)
                return rows
            level = [((*path, key), child) for path, value in level if isinstance(value, dict) for key, child in value.items()]
        raise NotOneList("This answer has no list to make rows of; `ask` gives it as it is.")

    def table(self, rows: list) -> dict[str, list]:
        """A list of values for each column. What was added to the query is no column: the user did not ask for it."""
        columns = {}
        for name, path, cites in self._asked.columns(self._asked.at(self.path)) if self.path else ():
            values = [pick(row, path) for row in rows]
            columns[name] = [cite(value) for value in values] if cites else values
        return columns


def follow(query: Query, connection: FieldNode) -> str:
    """Makes the query one for any page, and gives the name of the variable that says which."""
    given = {each.name.value: each.value for each in connection.arguments}
    if "first" not in given:
        connection.arguments = (*connection.arguments, argument("first: 100"))
    select(connection, "{ pageInfo { hasNextPage endCursor } }")
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


def only(found: list[tuple[Path, Any]]) -> tuple[Path, Any]:
    if len(found) == 1:
        return found[0]
    names = " and ".join(".".join(path) for path, _ in found)
    raise NotOneList(f"A frame takes one list, and here are {names}: ask for one at a time, or take `ask`, which gives the answer as it is.")


def pick(value: Any, path: Path) -> Any:
    """What stands at the end of the path; a list on the way becomes a list of what each of its entries has there."""
    for at, key in enumerate(path):
        if isinstance(value, list):
            return [pick(each, path[at:]) for each in value]
        if value is None:
            return None
        value = value.get(key)
    return value


def cite(evidence: Any) -> Any:
    """`document @start-end,start-end @start-end; document @…`, a @ for each passage of one document or several.

    None where there is no evidence; a list where there are lists of evidence.
    """
    if not evidence:
        return None
    if not isinstance(evidence[0], dict):
        return [cite(each) for each in evidence]
    passages: dict[str, list[str]] = {}
    for each in evidence:
        passage = "@" + ",".join(f"{piece['start']}-{piece['end']}" for piece in each["citedPieces"])
        known = passages.setdefault(each["citedDocument"]["name"], [])
        if passage not in known:
            known.append(passage)
    return "; ".join(" ".join([document, *places]) for document, places in passages.items())


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
