# %% [markdown]
# # First steps
#
# Questions to the graph as pandas frames, each row with its source. The service has to run (`npm start` in the project's folder), and
# `pip install ./notebooks matplotlib` brings what this page uses. `Graph()` asks at the address in `RONGWAN_URL`, or at
# `http://127.0.0.1:4000`.

# %%
from textwrap import fill

import matplotlib.pyplot as plt
import networkx as nx
import pandas as pd
from rongwan import Graph, RongwanError

graph = Graph()
pd.set_option("display.max_colwidth", None)
graph.ask("{ graph { documents entities statements } }")

# %% [markdown]
# ## A question becomes a frame
#
# Any question will do that asks for a list. The frame follows the list's pages, makes a column of each field, and adds a `citation` wherever
# `evidence` is selected: the document by its short title, and from which to which character (code point) the passages run.

# %%
investments = graph.frame("""{
  investments(filter: { investorWithin: "粤港澳大湾区", place: "赣州" }) {
    nodes {
      investors { name(lang: EN) } wordings { wording when }
      place { name(lang: EN) } park { name(lang: EN) } evidence { mention }
    }
  }
}""")
investments.drop(columns="evidence.mention")

# %% [markdown]
# Lists stay lists. Those that come out of one list are equally long, so that they can be unfolded together: every wording has a date of its own.

# %%
investments.explode(["wordings.wording", "wordings.when"])[["investors.name", "wordings.wording", "wordings.when"]].head(8)

# %% [markdown]
# A firm that no document names is an empty list, a park that no document gives is empty as well; nothing is dropped for it.
#
# ## The questions of the playground
#
# `questions()` lists what the playground asks, `question` gives the query of one. Where a query has several lists, `path` says which.

# %%
print(graph.questions()["en"]["hospitals-and-experts"])
hospitals = graph.question("hospitals-and-experts")
try:
    graph.frame(hospitals)
except ValueError as error:
    print(fill(str(error), 100))

# %%
graph.frame(hospitals, path="figures")[["predicateLabel", "quantity.printed", "when", "asOf", "qualifiers.entity.name"]]

# %% [markdown]
# And since when? Whatever is said of the medical centres with a date:

# %%
since = graph.frame("""{
  project(ref: "赣州国家区域医疗中心") {
    statements(filter: { dated: true }) { nodes { predicateLabel(lang: EN) quantity { printed } when evidence { mention } } }
  }
}""")
since.drop(columns="evidence.mention")

# %% [markdown]
# ## Figures
#
# `statements` gives whatever the documents say, a row each; with `figures=True` only what is measured. `exact` is the decimal as printed,
# `normalizedValue` the same without its power of ten: 亿元 becomes CNY. Currencies are never converted. `subjectKind` keeps a county apart
# from a city, a province or a country.

# %%
figures = graph.statements(figures=True, of="寻乌")
quantity = ["exact", "unit", "comparator", "normalizedValue", "normalizedUnit"]
figures[["subjectKind", "predicateLabelEn", *quantity, "when", "asOf", "status", "citation"]]

# %% [markdown]
# `when` is what the documents say, and may be partial: `2021`, or `../2021-11` for *by November 2021*. `start` and `end` are the same as
# days, for charts. Where there is no `when`, `asOf` still tells when the document was written. Partial dates narrow what is asked for, too:
# `during="2022"` takes what overlaps the year and what has no date, `endsBefore` and `startsAfter` only what is wholly before or after.

# %%
ganzhou = {
    "during 2022, or undated": graph.statements(figures=True, subject="赣州", during="2022"),
    "wholly before 2022": graph.statements(figures=True, subject="赣州", endsBefore="2022"),
    "wholly after 2022": graph.statements(figures=True, subject="赣州", startsAfter="2022"),
}
pd.Series({name: len(frame) for name, frame in ganzhou.items()}, name="figures of Ganzhou").to_frame()

# %% [markdown]
# ## Names, and what goes wrong
#
# Things may be called by any of their names. A name that means nothing, or several things, is an error that says what comes near.

# %%
for name in ["赣州", "贛州", "Ganzhou", "gan zhou"]:
    print(name, "→", graph.ask("query ($ref: EntityRef!) { city(ref: $ref) { id } }", ref=name)["city"]["id"])
try:
    graph.ask('{ city(ref: "Ganzou") { id } }')
except RongwanError as error:
    print(error.code, "→", error)

# %% [markdown]
# An empty frame keeps its columns, and says why it is empty and what came nearest.

# %%
nothing = graph.frame("""{
  investments(filter: { investor: "格力电器", place: "吉安" }) { nodes { name evidence { mention } } }
}""")
print(list(nothing.columns), fill(nothing.attrs["why_empty"], 100), nothing.attrs["near_misses"], sep="\n")

# %%
nothing = graph.frame('{ city(ref: "珠海") { agreements { nodes { name } } } }')
print(nothing.attrs["why_empty_code"], fill(nothing.attrs["why_empty"], 100), sep="\n")

# %% [markdown]
# ## The graph itself
#
# `network` gives what lies around something, or all of it, for networkx. Nodes are keyed by id, and an edge by its predicate: whatever is
# stated several times is one edge, whose `weight` and `citations` tell of each statement.

# %%
around = graph.network(of="赣州国际陆港", depth=1, lang="en")
edges = pd.DataFrame([data for _, _, data in around.edges(data=True)]).sort_values(["weight", "id"], ascending=[False, True])
print(f"{around.number_of_nodes()} nodes, {around.number_of_edges()} edges; those that rest on most statements:")
edges[["source", "predicate", "target", "status", "basis", "weight"]].head(6).reset_index(drop=True)

# %% [markdown]
# Charts take English names here (`lang="en"`), since a machine may have no Chinese font.

# %%
port = "port/ganzhou-international-dry-port"
places = nx.shell_layout(around, [[port], sorted(set(around) - {port}, key=lambda node: (around.nodes[node]["type"], node))])
figure, axes = plt.subplots(figsize=(10, 7))
nx.draw_networkx_edges(around, places, ax=axes, edge_color="0.8", arrowsize=8)
types = pd.Series(dict(around.nodes(data="type")))
for number, (kind, nodes) in enumerate(types.groupby(types)):
    nx.draw_networkx_nodes(around, places, list(nodes.index), node_color=f"C{number}", node_size=90, label=kind.lower())
above = {node: (x, y + 0.05) for node, (x, y) in places.items()}
labels = {node: fill(label, 30) for node, label in around.nodes(data="label")}
nx.draw_networkx_labels(around, above, labels, font_size=7, verticalalignment="bottom", clip_on=False, ax=axes)
axes.margins(0.1)
axes.legend(fontsize=7, loc="lower left")
axes.set_axis_off()
plt.show()

# %% [markdown]
# Next: [who invests where](2-who-invests-where.ipynb), [corridors and figures](3-corridors-and-figures.ipynb),
# [what to trust](4-what-to-trust.ipynb).
