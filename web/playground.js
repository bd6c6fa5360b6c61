// The playground: GraphiQL, served by the service itself, with one question to begin with.
const FIRST_QUESTION = `# 哪些大湾区企业在赣州投资？每一行都有出处。
# Which Bay Area firms invested in Ganzhou? Every row is cited.
{
  investments(filter: { investorWithin: "粤港澳大湾区", place: "赣州" }) {
    nodes {
      name
      wording
      when
      place { name }
      investorOrigins { place { name } basis }
      notStated
      evidence { document { name } mention quote }
    }
  }
}
`;

const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
ReactDOM.createRoot(document.getElementById('playground')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery: FIRST_QUESTION, defaultEditorToolsVisibility: 'variables' }),
);
