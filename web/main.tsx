/** The playground: GraphiQL with the list of questions, its explorer, answers as tables, and links that contain a query. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './style.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { Answer } from './answer';
import { Editors } from './editors';
import { explorer } from './explorer';
import { fetcher } from './fetcher';
import firstQuery from './first.graphql?raw';
import { CopyLink, link } from './links';
import { questions, questionsPlugin } from './questions';
import { isNarrow } from './screen';

const FIRST_TABS = ['damaged-names', 'projects-of-jian-and-ganzhou', 'from-nankang-furniture-to-guangzhou-port'];
const firstTabs = [firstQuery, ...questions.filter(({ slug }) => FIRST_TABS.includes(slug)).map(({ query }) => query)];
const linked = link && { query: link.query, variables: link.variables };

// GraphiQL remembers which panel was open, but not that all were closed, so that is stored here. On a telephone no panel is opened, because
// it would hide everything else.
const CLOSED = 'rongwan:panel-closed';
const hasRoom = !isNarrow();

document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.querySelector<HTMLElement>('.graphiql-query-editor textarea')?.focus();
});

createRoot(document.getElementById('playground')!).render(
  <GraphiQL
    fetcher={fetcher}
    schemaDescription
    // If there are tabs of an earlier visit, GraphiQL restores those and takes the link from `initialQuery`; otherwise it uses these tabs.
    defaultTabs={[...(linked ? [linked] : []), ...firstTabs.filter((query) => query !== link?.query).map((query) => ({ query }))]}
    initialQuery={link?.query}
    initialVariables={link?.variables}
    defaultQuery="" // the content of a new tab
    plugins={[questionsPlugin, explorer, HISTORY_PLUGIN]}
    visiblePlugin={hasRoom && localStorage.getItem(CLOSED) === null ? questionsPlugin : undefined}
    onTogglePluginVisibility={(plugin) => (plugin ? localStorage.removeItem(CLOSED) : localStorage.setItem(CLOSED, 'yes'))}
  >
    <GraphiQL.Logo>融湾 Rongwan</GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, merge, copy }) => (
        <>
          {prettify}
          {merge}
          {copy}
          <CopyLink />
        </>
      )}
    </GraphiQL.Toolbar>
    <GraphiQL.Footer>
      <Answer />
    </GraphiQL.Footer>
    <Editors />
  </GraphiQL>,
);
