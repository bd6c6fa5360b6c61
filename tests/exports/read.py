"""Reads exports with programs that others wrote and tells, as JSON, what each of them found.

python read.py FOLDER [JAR]: every file of FOLDER; JAR holds the XML schemas of GEXF and GraphML.
"""

import csv
import io
import json
import sys
import tempfile
import zipfile
from pathlib import Path

import igraph
import networkx
import pandas
import pyarrow.parquet
import pyld.jsonld
import rdflib
from lxml import etree

folder = Path(sys.argv[1])


def told(nodes, edges, starts=()):
    """Nodes as {id: label}, edges as sorted [source, target, statements], the first days of nodes that have one as {id: day}."""
    return {"nodes": dict(nodes), "edges": sorted([s, t, c] for s, t, c in edges), "starts": {id: day for id, day in starts if day}}


def by_networkx(graph):
    return told(
        ((id, data.get("label") or data.get("name")) for id, data in graph.nodes(data=True)),
        ((s, t, data["statements"] if isinstance(data["statements"], str) else " ".join(data["statements"])) for s, t, data in graph.edges(data=True)),
        graph.nodes(data="start"),
    )


def by_igraph(graph):
    ids = graph.vs["id"] if "id" in graph.vs.attributes() else graph.vs["name"]
    return told(
        zip(ids, graph.vs["label"]),
        ((ids[e.source], ids[e.target], e["statements"] if isinstance(e["statements"], str) else " ".join(e["statements"])) for e in graph.es),
        zip(ids, graph.vs["start"]),
    )


def gexf_1_2():
    """The file as GEXF 1.2, without `kind`: networkx before 3.6 knows no later version, nor is there a later schema in a package."""
    root = etree.parse(str(folder / "graph.gexf")).getroot()
    for edge in root.iter("{http://gexf.net/1.3}edge"):
        del edge.attrib["kind"]
    root.set("version", "1.2")
    return etree.tostring(root, encoding="unicode").replace('xmlns="http://gexf.net/1.3"', 'xmlns="http://www.gexf.net/1.2draft"', 1).encode()


def gexf():
    return {"networkx": by_networkx(networkx.read_gexf(io.BytesIO(gexf_1_2())))}


def graphml():
    first = networkx.read_graphml(folder / "graph.graphml", force_multigraph=True)
    second = igraph.Graph.Read_GraphML(str(folder / "graph.graphml"))
    second.vs["id"] = second.vs["entity"]
    return {"networkx": by_networkx(networkx.relabel_nodes(first, networkx.get_node_attributes(first, "entity"))), "igraph": by_igraph(second)}


def cyjs():
    data = json.loads((folder / "graph.cyjs").read_text())
    return {"networkx": by_networkx(networkx.cytoscape_graph(data))}


def node_link():
    data = json.loads((folder / "graph.json").read_text())
    return {
        "networkx": by_networkx(networkx.node_link_graph(data, edges="links")),
        "igraph": by_igraph(igraph.Graph.DictList(data["nodes"], data["links"], directed=True, vertex_name_attr="id", edge_foreign_keys=("source", "target"))),
    }


RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
LABEL = "http://www.w3.org/2000/01/rdf-schema#label"


# As docs/clients.md has it.
WHO_INVESTS_IN_GANZHOU = """
BASE <https://rongwan.invalid/>
PREFIX term: <https://rongwan.invalid/term/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT DISTINCT ?name WHERE {
  ?investment term:place <city/ganzhou> ; term:investors ?firm .
  ?firm rdfs:label ?name FILTER(lang(?name) = "en")
}
"""


def jsonld():
    document = json.loads((folder / "graph.jsonld").read_text())
    base = "https://rongwan.invalid/"

    def bare(iri):
        return iri.removeprefix(base)

    nodes, edges = {}, []
    for item in pyld.jsonld.expand(document):
        if f"{RDF}subject" in item:
            statements = " ".join(bare(each["@id"]) for each in item["https://rongwan.invalid/term/statements"])
            edges.append([bare(item[f"{RDF}subject"][0]["@id"]), bare(item[f"{RDF}object"][0]["@id"]), statements])
        elif LABEL in item:
            nodes[bare(item["@id"])] = item[LABEL][0]["@value"]
    del nodes["graph"]
    graph = rdflib.Graph().parse(data=json.dumps(document), format="json-ld")
    term = rdflib.Namespace("https://rongwan.invalid/term/")
    reified = list(graph.subjects(rdflib.RDF.subject))
    other_edges = [
        [
            bare(str(graph.value(each, rdflib.RDF.subject))),
            bare(str(graph.value(each, rdflib.RDF.object))),
            " ".join(sorted(bare(str(statement)) for statement in graph.objects(each, term.statements))),
        ]
        for each in reified
    ]
    other_nodes = {
        bare(str(each)): str(next(label for label in graph.objects(each, rdflib.RDFS.label) if label.language == "zh-Hans"))
        for each in graph.subjects(term.degree)
    }
    starts = [(bare(str(each)), str(graph.value(each, term.start))) for each in graph.subjects(term.degree) if (each, term.start, None) in graph]
    assert all(day.datatype == rdflib.XSD.date for day in graph.objects(None, term.start))
    types = {str(when): str(when.datatype).removeprefix(str(rdflib.XSD)) for when in graph.objects(None, term.when)}
    answer = [[str(cell) for cell in row] for row in graph.query(WHO_INVESTS_IN_GANZHOU)]
    return {
        "pyld": told(nodes.items(), edges),
        "rdflib": told(other_nodes.items(), other_edges, starts),
        "SPARQL": sorted(answer),
        "types of dates": sorted(types.items()),
    }


def csv_zip():
    found = {}
    with zipfile.ZipFile(folder / "graph.csv.zip") as archive:
        assert archive.testzip() is None
        texts = {name: archive.read(name).decode("utf-8-sig") for name in archive.namelist() if name.endswith(".csv")}
        receipt = json.loads(archive.read("receipt.json"))
    for program, (node_id, source, target) in {"gephi": ("Id", "Source", "Target"), "neo4j": ("id:ID", ":START_ID", ":END_ID")}.items():
        label = "Label" if program == "gephi" else "label"
        nodes = pandas.read_csv(io.StringIO(texts[f"{program}/nodes.csv"]), dtype=str)
        edges = pandas.read_csv(io.StringIO(texts[f"{program}/edges.csv"]), dtype=str)
        starts = nodes["start:date"].fillna("") if program == "neo4j" else nodes["timeset"].str.extract(r"^<\[([0-9-]{10}),").fillna("")[0]
        found[f"pandas, {program}"] = told(
            zip(nodes[node_id], nodes[label]), zip(edges[source], edges[target], edges["statements"]), zip(nodes[node_id], starts)
        )
        rows = [list(csv.DictReader(io.StringIO(texts[f"{program}/{part}.csv"]))) for part in ("nodes", "edges")]
        found[f"csv, {program}"] = told(
            ((row[node_id], row[label]) for row in rows[0]),
            ((row[source], row[target], row["statements"]) for row in rows[1]),
        )
    assert receipt["revision"]
    return found


def statements():
    lines = [json.loads(line) for line in (folder / "statements.jsonl").read_text().splitlines()]
    frames = {
        "pandas, jsonl": pandas.read_json(folder / "statements.jsonl", lines=True, dtype=False, convert_dates=False),
        "pandas, csv": pandas.read_csv(folder / "statements.csv", dtype=str, keep_default_na=False, encoding="utf-8-sig"),
        "pyarrow, parquet": pyarrow.parquet.read_table(folder / "statements.parquet").to_pandas(),
    }
    with open(folder / "statements.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    found = {name: [[s, p] for s, p in zip(frame["id"], frame["predicate"])] for name, frame in frames.items()}
    found["csv, csv"] = [[row["id"], row["predicate"]] for row in rows]
    found["json, jsonl"] = [[line["id"], line["predicate"]] for line in lines]
    exact = [line["quantity"]["exact"] if line["quantity"] else "" for line in lines]
    assert [row["exact"] for row in rows] == exact
    assert [each or "" for each in frames["pyarrow, parquet"]["exact"]] == exact
    citations = [" ".join(f"{e['documentId']}@{p['start']}-{p['end']}" for e in line["evidence"] for p in e["pieces"]) for line in lines]
    assert [row["citations"] for row in rows] == citations
    return found


def schemas(jar):
    """What the XML schemas find wrong, the first few of each file."""
    with tempfile.TemporaryDirectory() as scratch, zipfile.ZipFile(jar) as archive:
        for name in ("gexf.xsd", "viz.xsd", "graphml.xsd", "xlink.xsd"):
            archive.extract(name, scratch)
        found = {}
        for name, text in {"gexf": gexf_1_2(), "graphml": (folder / "graph.graphml").read_bytes()}.items():
            schema = etree.XMLSchema(etree.parse(str(Path(scratch) / f"{name}.xsd")))
            schema.validate(etree.fromstring(text))
            found[name] = [str(error) for error in schema.error_log][:5]
        return found


answer = {}
for name, read in {
    "graph.gexf": gexf,
    "graph.graphml": graphml,
    "graph.cyjs": cyjs,
    "graph.json": node_link,
    "graph.jsonld": jsonld,
    "graph.csv.zip": csv_zip,
    "statements.jsonl": statements,
}.items():
    if (folder / name).exists():
        answer[name] = read()
if len(sys.argv) > 2:
    answer["schemas"] = schemas(sys.argv[2])
print(json.dumps(answer, ensure_ascii=False))
