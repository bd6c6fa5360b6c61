# %% [markdown]
# # Who invests where, and how strongly it is worded
#
# A text that says a firm *is in* Ganzhou has not said that it invested there. The graph keeps each wording, its own date, and how it is known
# where the investors come from. Nothing is filled in: where no document names a park, there is none.

# %%
import matplotlib.pyplot as plt
import pandas as pd
from rongwan import Graph

graph = Graph()
pd.set_option("display.max_colwidth", None)
STRENGTH = ["INVESTED", "BUILT", "SIGNED", "INTRODUCED", "LANDED", "PRESENT"]  # the strongest first

investments = graph.frame("""{
  investments(filter: { place: "江西" }) {
    nodes {
      id name(lang: EN) investors { name(lang: EN) } investorOrigins { place { id name(lang: EN) } basis }
      wording wordings { wording when } place { name(lang: EN) type kind }
      park { name(lang: EN) } project { name(lang: EN) }
      policies(basis: [STATED, DERIVED]) { policy { name(lang: EN) } basis } notStated evidence { mention }
    }
  }
}""")
len(investments)

# %% [markdown]
# ## Firm, place, wording: rows without a park are kept

# %%
joined = lambda values: " · ".join(values) or "not named"
table = pd.DataFrame({
    "investors": investments["investors.name"].map(joined),
    "place": investments["place.name"],
    "level": investments["place.kind"],
    "park": investments["park.name"].fillna("–"),
    "strongest wording": investments["wording"],
    "all wordings": investments["wordings.wording"].map(joined),
})
table.sort_values("strongest wording", key=lambda column: column.map(STRENGTH.index), kind="stable", ignore_index=True)

# %% [markdown]
# A row of the whole province may tell of the same investments as the rows of its cities: it is shown above, and left out of all that is
# counted from here on.

# %%
provincial = investments["place.type"] == "REGION"
counted = investments[~provincial]
print(f"{len(counted)} investments in a city, county or park; not counted with them, of a province: {provincial.sum()}")
PARK = {True: "in a park", False: "no park stated"}
by_wording = pd.crosstab(counted["wording"], counted["park.name"].notna().map(PARK))
by_wording = by_wording.reindex(index=STRENGTH[::-1], columns=PARK.values(), fill_value=0).rename_axis(columns=None)
axes = by_wording.plot.barh(stacked=True, figsize=(8, 3.4), color=["C0", "0.75"])
axes.set(title="Investments in Jiangxi's cities and parks by their strongest wording", xlabel="investments", ylabel="")
plt.show()
by_wording[::-1]

# %% [markdown]
# ## Each wording has its own date
#
# `when` of an investment is the date of its *strongest* wording, which often has none. Who asks "since when" looks at all of them.

# %%
wordings = counted.explode(["wordings.wording", "wordings.when"])
dated = wordings[wordings["wordings.when"].notna()]
print(f"{len(wordings)} wordings of {len(counted)} investments; {len(dated)} of them have a date")
dated[["name", "wordings.wording", "wordings.when"]].sort_values(["wordings.when", "name"], ignore_index=True)

# %% [markdown]
# ## Where the investors come from, and how that is known
#
# `STATED`: a document says so. `BACKGROUND`: general knowledge, such as the city of a firm's head office, which no document gives.

# %%
origins = counted.explode(["investorOrigins.place.id", "investorOrigins.place.name", "investorOrigins.basis"])
origins = origins.dropna(subset="investorOrigins.basis")
pd.crosstab(origins["investorOrigins.place.name"], origins["investorOrigins.basis"]).rename_axis(index=None, columns=None)

# %% [markdown]
# It matters which of them counts. Investments of the Bay Area in Ganzhou, by what may show where the investor is from:

# %%
QUESTION = """query ($basis: [Basis!], $doubtful: Boolean) {
  investments(filter: { investorWithin: "粤港澳大湾区", place: "赣州", basis: $basis, doubtful: $doubtful }) {
    nodes { id }
  }
}"""
counts = {
    "a document states the origin": len(graph.frame(QUESTION, basis=["STATED"])),
    "… or background gives it": len(graph.frame(QUESTION, basis=["STATED", "BACKGROUND"])),
    "… and nothing said of it is doubtful": len(graph.frame(QUESTION, basis=["STATED", "BACKGROUND"], doubtful=False)),
}
axes = pd.Series(counts)[::-1].plot.barh(figsize=(8, 1.9), color="C1")
axes.set(title="Bay Area investments in Ganzhou", xlabel="investments")
plt.show()
counts

# %% [markdown]
# ## Under which policy? Stated for few
#
# A `DERIVED` policy was in force there and then, by a rule that can be read; it is not what a document says about the investment.

# %%
policies = counted.explode(["policies.policy.name", "policies.basis"]).dropna(subset="policies.basis")
print(policies["policies.basis"].value_counts().to_dict())
policies = policies[["name", "policies.policy.name", "policies.basis"]]
policies.sort_values(["policies.basis", "name"], ascending=[False, True], ignore_index=True)

# %% [markdown]
# ## What no document says

# %%
counted["notStated"].explode().value_counts().rename("investments that lack it").rename_axis(None).to_frame()
