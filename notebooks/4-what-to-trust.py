# %% [markdown]
# # What to trust
#
# Which document says what, what one document alone says, where documents contradict each other, what is doubtful, and whether the quotes are
# in the texts.

# %%
from textwrap import fill

import matplotlib.pyplot as plt
import pandas as pd
from rongwan import Graph

graph = Graph()
pd.set_option("display.max_colwidth", None)
statements = graph.statements()
statements["basis"].value_counts().rename_axis(None).rename("statements").to_frame()

# %% [markdown]
# `STATED` is what documents say, `BACKGROUND` general knowledge with references, `DERIVED` what a rule concluded; it names its premises.
#
# ## The documents

# %%
documents = graph.frame("{ documents { nodes { id name(lang: EN) kind publishedOn } } }").set_index("id")
ALONE = "query ($document: EntityRef!) { statements(filter: { document: $document, maxDocuments: 1 }) { totalCount } }"
said = statements.explode("documents", ignore_index=True).dropna(subset="documents")
count = lambda some: some.groupby("documents").size().reindex(documents.index, fill_value=0)
documents["statements"] = count(said)
documents["by it alone"] = [graph.ask(ALONE, document=id)["statements"]["totalCount"] for id in documents.index]
documents["figures"] = count(said[said["value"].notna()])
documents["with a doubt"] = count(said[said["doubts"].map(len) > 0])
documents.reset_index(drop=True)

# %% [markdown]
# Nearly everything rests on a single text. That is no fault of it, but a figure that one newspaper gives is a claim, not a fact.

# %%
corroboration = statements.loc[statements["basis"] == "STATED", "documents"].map(len).value_counts().sort_index()
axes = corroboration.plot.bar(figsize=(6, 3), rot=0, logy=True, color="C0")
axes.bar_label(axes.containers[0])
axes.set(title="How many documents say it", xlabel="documents", ylabel="stated statements (log scale)", ylim=(0.8, 4000))
plt.show()
corroboration.rename_axis("documents").rename("stated statements").to_frame()

# %% [markdown]
# What three or more say alike:

# %%
graph.frame("""{
  statements(filter: { minDocuments: 3 }) {
    nodes {
      subject { name(lang: EN) } predicateLabel(lang: EN) object { name(lang: EN) }
      corroboration evidence { mention }
    }
  }
}""").drop(columns="evidence.mention")

# %% [markdown]
# ## Contradictions
#
# Only what cannot both be right counts: the same subject, scope and time, other values.

# %%
disagreements = graph.frame("""{
  disagreements {
    nodes {
      subject { name(lang: EN) } predicate explanation
      statements { quantity { printed } date when asOf evidence { document { id } } }
    }
  }
}""")
said_by = ["statements.quantity.printed", "statements.asOf", "statements.citation"]
disagreements[["subject.name", "predicate", *said_by, "explanation"]]

# %% [markdown]
# ## Doubts
#
# A doubt is a reason to hesitate, one per kind: the text is damaged, a date or a subject was inferred, a name may mean several things.

# %%
doubts = said.explode("doubts", ignore_index=True).dropna(subset="doubts")
by_document = pd.crosstab(doubts["documents"].map(documents["publishedOn"]).rename("document of"), doubts["doubts"])
axes = by_document.plot.barh(stacked=True, figsize=(8, 3.2))
axes.set(title="Doubts by document", xlabel="statements with that doubt", ylabel="document of")
axes.legend(fontsize=7)
plt.show()
by_document.rename_axis(columns=None)

# %% [markdown]
# Relations leave out what is doubtful unless it is asked for; so does `network`:

# %%
sure, all_of_it = graph.network(), graph.network(doubtful=True)
print(f"{sure.number_of_edges()} edges without doubt, {all_of_it.number_of_edges()} with the doubtful ones")

# %% [markdown]
# ## An audit: fifty quotes against the text
#
# Fifty passages at random. Each is cut out of the document's text by its offsets (code points, which is how Python counts) and held against
# the quote that the service gives. The texts belong to their publishers: this page shows counts, never a quote.

# %%
quotes = graph.quotes(50, seed=20220103)
texts = graph.frame("{ documents { nodes { id text } } }").set_index("id")["text"]
if texts.isna().any():
    print(f"The service lacks {texts.isna().sum()} of {len(texts)} texts (CORPUS_DIR): the others are held against their quotes.")
checked = quotes[quotes["quote"].notna() & quotes["document"].map(texts).notna()]
cut = [[texts[each.document][start:end] for start, end in each.pieces] for each in checked.itertuples()]
equal = sum(" … ".join(pieces) == quote for pieces, quote in zip(cut, checked["quote"]))
print(f"{equal} of {len(checked)} quotes equal the text at their offsets")

# %% [markdown]
# And is what is named in the passage it is cited with? A mention is the name or figure itself.

# %%
named = sum(mention in "".join(pieces) for mention, pieces in zip(checked["mention"], cut))
lengths = pd.Series([sum(map(len, pieces)) for pieces in cut], dtype="int64")
print(f"{named} of {len(checked)} mentions stand in their passage word for word")
if len(checked):
    print(f"passages: {lengths.min()} to {lengths.max()} characters, half of them under {lengths.median():.0f}")

# %% [markdown]
# ## A question that no document answers
#
# What share of Jiangxi's firms listed in Shenzhen comes from Ganzhou? No document gives the share, and none counts Ganzhou's listed firms. An
# empty answer is an answer too, where it says what stands in the way.

# %%
listed = graph.statements(subject="赣州", of="深圳证券交易所", predicates=["metric/firms-listed"])
print(fill(listed.attrs["why_empty"], 100))
pd.Series(listed.attrs["conditions"], name="statements without that condition").to_frame()

# %% [markdown]
# What comes nearest: how many firms of the province are listed there, and how many of the city came to be listed in one year.

# %%
nearest = graph.statements(of="深圳证券交易所", predicates=["metric/firms-listed", "metric/szse-listings"])
nearest[["subjectName", "subjectKind", "predicateLabelEn", "exact", "when", "asOf", "citation"]].fillna("no time given")

# %% [markdown]
# To divide one by the other would give a number, and no share. The playground's question about it is refused its sum for the same reasons:

# %%
for refusals in graph.frame(graph.question("listed-firms"), path="figures.groups")["refusals"]:
    for refusal in refusals:
        print(fill(refusal, 100, initial_indent="– ", subsequent_indent="  "))
