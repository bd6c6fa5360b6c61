/** The playground: GraphiQL, served by the service itself, with its explorer, the list of questions, and links that carry a query. */
import { CopyLink, link } from './links.js';
import { questions, questionsPlugin } from './questions.js';

const { createElement: h } = React;

const FIRST_TABS = [
  'bay-area-firms-in-ganzhou',
  'damaged-names',
  'projects-of-jian-and-ganzhou',
  'from-nankang-furniture-to-guangzhou-port',
];
const firstTabs = FIRST_TABS.map((slug) => questions.find((question) => question.slug === slug));

// GraphiQL reads here which panel was open, and never writes it.
const OPEN_PANEL = 'graphiql:visiblePlugin';

ReactDOM.createRoot(document.getElementById('playground')).render(
  h(
    GraphiQL,
    {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      // Where there are tabs of an earlier visit, GraphiQL takes those, and the link from `query`; else it takes the link from here.
      defaultTabs: link ? [link, ...firstTabs.filter(({ query }) => query !== link.query)] : firstTabs,
      query: link?.query,
      variables: link?.variables,
      defaultQuery: '', // of a new tab
      plugins: [questionsPlugin, GraphiQLPluginExplorer.explorerPlugin()],
      visiblePlugin: localStorage.getItem(OPEN_PANEL) === null ? questionsPlugin : undefined,
      onTogglePluginVisibility: (plugin) => localStorage.setItem(OPEN_PANEL, plugin?.title ?? ''),
      toolbar: { additionalComponent: CopyLink },
    },
    h(GraphiQL.Logo, null, '融湾 Rongwan'),
  ),
);
