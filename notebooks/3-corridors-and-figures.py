# %% [markdown]
# # Corridors, time saved, and figures over time
#
# How long the way took before and after, when the links opened, and what keeps unlike figures from being added: each figure carries its scope.

# %%
from textwrap import fill

import matplotlib.pyplot as plt
import pandas as pd
from rongwan import Graph

graph = Graph()
pd.set_option("display.max_colwidth", None)
label = dict(graph.network(lang="en").nodes(data="label"))  # English names by id: a machine may have no Chinese font
WORDS = {"NEARLY": "nearly", "UNDER": "under", "ABOUT": "about", "OVER": "over", "EXACT": ""}
WORDS |= {"AT_LEAST": "at least", "AT_MOST": "at most"}


def scoped(figures):
    """A column for each role of the qualifiers: to, via, stage, event …"""
    value = lambda each: label.get(each.get("entityId"), each.get("entityId")) or each.get("text") or each.get("date")
    roles = figures["qualifiers"].map(lambda qualifiers: {each["role"]: value(each) for each in qualifiers})
    return figures.join(pd.DataFrame(roles.tolist(), index=figures.index))


# %% [markdown]
# ## Time saved

# %%
times = scoped(graph.statements(predicates=["metric/travel-time-by-train", "metric/freight-train-run-time"]))
times["subject"] = times["subject"].map(label)
times = times.sort_values(["predicate", "status", "start", "asOf"], ascending=[False, False, True, True], ignore_index=True)
quantity = ["normalizedExact", "normalizedUnit", "comparator"]
times[["predicateLabelEn", "subject", "to", "via", "stage", *quantity, "when", "asOf", "status"]].fillna("")

# %% [markdown]
# `ENDED` is what no longer holds. A comparator belongs to a number: *nearly 7* is less than 7, and *under 2* is no 2.

# %%
rows = times.iloc[::-1]
kind = rows["predicate"].map({"metric/travel-time-by-train": "train", "metric/freight-train-run-time": "freight train"})
ended = rows["status"] == "ENDED"
names = kind + ended.map({True: ", before", False: ", now"}) + ", text of " + rows["asOf"].str[:4]
figure, axes = plt.subplots(figsize=(9, 3.4))
bars = axes.barh(range(len(rows)), rows["normalizedValue"], color=ended.map({True: "0.75", False: "C0"}))
axes.bar_label(bars, [f" {WORDS[each.comparator]} {each.normalizedExact} h" for each in rows.itertuples()], fontsize=8)
axes.set_yticks(range(len(rows)), names, fontsize=8)
axes.set(xlabel="hours", xlim=(0, 14), title="Before and after")
plt.show()

# %% [markdown]
# ## When the links opened
#
# One link, two documents, two precisions: a year in one, a day in the other. Both are kept, since neither contradicts the other.

# %%
opened = graph.statements(predicates=["opened"])
opened = opened.assign(subject=opened["subject"].map(label))
opened = opened.sort_values(["start", "end", "subject"], ascending=[True, False, True])
opened[["subject", "date", "documents", "doubts"]].reset_index(drop=True)

# %% [markdown]
# Open, but since when? Corridors that run (`progress` is `DONE`), and for which no document gives a date:

# %%
undated = graph.frame('{ corridors(filter: { lacks: ["opened"] }) { nodes { name(lang: EN) kind progress } } }')
undated.loc[undated["progress"] == "DONE", ["name", "kind"]].reset_index(drop=True)

# %% [markdown]
# The others without a date, by how far they have got:

# %%
others = undated.loc[undated["progress"] != "DONE", "progress"].fillna("not said")
others.value_counts().sort_index().rename_axis(None).rename("corridors").to_frame()

# %% [markdown]
# ## Amounts on one scale
#
# `exact` with `unit` is what is printed, `normalizedValue` the same in yuan. `status` tells what is done from what is signed, hoped for or
# planned; `comparator` what is round. US dollars stay US dollars, and come first here.

# %%
figures = scoped(graph.statements(figures=True))
money = figures[figures["normalizedUnit"].isin(["CNY", "USD"])]
money = money.assign(subject=money["subject"].map(label))
money = money.sort_values(["normalizedUnit", "predicateLabelEn", "subject", "asOf"], ascending=[False, True, True, True])
quantity = ["exact", "unit", "comparator", "normalizedExact", "normalizedUnit"]
money[["subject", "subjectKind", "predicateLabelEn", *quantity, "when", "status"]].head(12).reset_index(drop=True)

# %%
yuan = money[(money["normalizedUnit"] == "CNY") & money["end"].notna()].sort_values(["end", "id"])
colours = dict(zip(["DONE", "SIGNED", "FORECAST", "TARGET"], ["C0", "C1", "0.6", "0.8"]))
figure, axes = plt.subplots(figsize=(9, 5))
for status, each in yuan.groupby("status"):
    axes.scatter(each["end"], each["normalizedValue"] / 1e8, color=colours.get(status, "C3"), label=status.lower())
axes.set_yscale("log")
axes.set(ylabel="100 million yuan (log scale)", title="Dated amounts in yuan, of many metrics, at the end of their period")
axes.legend(fontsize=8)
plt.show()
dates = yuan.groupby(["subject", "predicate"])["end"].nunique()
print(f"{len(yuan)} amounts of {yuan['predicate'].nunique()} metrics")
print(f"{(dates > 1).sum()} of {len(dates)} pairs of subject and metric have more than one date and could be a series")

# %% [markdown]
# ## A share that seems to rise and fall
#
# What part of Ganzhou's new projects comes from the Bay Area? Three texts, three definitions. The column `predicateLabelEn` is the metric, and
# different metrics make no line.

# %%
METRICS = ["gba-share-of-introduced-projects", "gba-share-of-signed-projects", "gba-share-of-newly-introduced-projects"]
shares = graph.statements(subject="赣州", predicates=[f"metric/{each}" for each in METRICS])
shares = shares.sort_values("asOf", ignore_index=True)
shares[["predicateLabelEn", "exact", "unit", "comparator", "when", "asOf", "status", "citation"]].fillna("no period given")

# %%
figure, axes = plt.subplots(figsize=(8, 3.2))
for row in shares.itertuples():
    year = int(row.asOf[:4])
    axes.scatter(year, row.normalizedValue, s=70, label=f"{row.predicateLabelEn}: {row.when or 'no period given'}")
    said = f"{WORDS[row.comparator]} {row.exact}"
    axes.annotate(said, (year, row.normalizedValue), xytext=(8, 4), textcoords="offset points")
axes.set(xlim=(2021.5, 2027), ylim=(40, 95), ylabel="%", xlabel="year of the text")
axes.set_title("Three definitions: no line through them")
axes.legend(fontsize=7, loc="upper center")
plt.show()

# %% [markdown]
# ## What may be added, and what may not
#
# `figures` adds, or says why not. Each refusal is a sentence.

# %%
FIGURES = """query ($metrics: [EntityRef!], $subjects: [EntityRef!], $by: [GroupBy!]) {
  figures(metrics: $metrics, subjects: $subjects, groupBy: $by) {
    groups { keys { entity { name(lang: EN) } value } count total { exact unit comparator } refusals }
  }
}"""
asked = {
    "projects signed by Ji'an and Ganzhou": dict(
        metrics=["metric/gba-projects-signed", "metric/shenzhen-projects-signed-introduced"],
        subjects=["吉安", "赣州"],
        by=[],
    ),
    "travel times": dict(metrics=["metric/travel-time-by-train"], by=[]),
    "freight trains and trucks": dict(metrics=["metric/santong-trains-run", "metric/truck-trips-run"], by=[]),
}
for title, variables in asked.items():
    for group in graph.frame(FIGURES, **variables).to_dict("records"):
        print(f"{title}: {group['count']} figures, {group['total.exact'] or 'no total'}")
        for refusal in group["refusals"]:
            print(fill(refusal, 100, initial_indent="  – ", subsequent_indent="    "))

# %% [markdown]
# Side by side instead of added:

# %%
rows = graph.frame("""{
  compare(subjects: ["吉安", "赣州"]) {
    rows { metric { name(lang: EN) } comparable reasons cells { statements { quantity { printed } when status } } }
  }
}""")
printed = rows["cells.statements.quantity.printed"]
rows[["Ji'an", "Ganzhou"]] = [[" · ".join(each) for each in cells] for cells in printed]
rows[["metric.name", "Ji'an", "Ganzhou", "comparable", "reasons"]]

# %% [markdown]
# Plain pandas can guard itself in the same way: figures may be added only where all but the subject is the same, and no figure without a
# time can be known to belong with another.

# %%
SCOPE = ["predicate", "normalizedUnit", "when", "status", "comparator"]
dated = figures[figures["when"].notna()]
qualified = dated["qualifiers"].map(lambda each: str(sorted(map(str, each)))).rename("qualified")
groups = dated.fillna({"normalizedUnit": ""}).groupby([*SCOPE, qualified])["subject"].nunique()
print(f"{len(dated)} of {len(figures)} figures have a time; they fall into {len(groups)} scopes")
print(f"{(groups > 1).sum()} scopes hold several subjects, whose figures could be added")
