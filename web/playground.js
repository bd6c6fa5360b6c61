// The playground: GraphiQL, served by the service itself, with the canonical question to begin with.
const question = await (await fetch('/playground/questions/bay-area-firms-in-ganzhou.graphql')).text();

ReactDOM.createRoot(document.getElementById('playground')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: question,
    defaultEditorToolsVisibility: 'variables',
  }),
);
