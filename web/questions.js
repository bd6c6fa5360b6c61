/** The questions of the project as a list: each opens in a tab of its own. */
const { createElement: h, useState } = React;
const { useEditorContext, useExecutionContext } = GraphiQL.React;

export const questions = await (await fetch('/playground/questions.json')).json();

const textOf = ({ slug, zh, en }) => `${slug} ${zh} ${en}`.toLowerCase();

/** Those that hold every word of the text, in either language. */
function matching(text) {
  const words = text.toLowerCase().split(/\s+/);
  return questions.filter((question) => words.every((word) => textOf(question).includes(word)));
}

function Questions() {
  const [text, setText] = useState('');
  const { tabs, activeTabIndex, addTab, changeTab, queryEditor } = useEditorContext();
  const { stop } = useExecutionContext();

  const open = ({ query }) => {
    stop(); // or its answer would land in the tab that opens
    const index = tabs.findIndex((tab) => tab.query === query);
    if (index >= 0) changeTab(index);
    else {
      ReactDOM.flushSync(addTab); // or it would empty the editor after the text is set
      queryEditor.setValue(query);
    }
    // The editor reads its text a moment later; who is faster than that would ask the new question by the name of the old one.
    Object.assign(queryEditor, { operations: null, operationName: null });
    queryEditor.focus();
  };
  const onClick = (event, question) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // a tab or window of the browser, as of any link
    event.preventDefault();
    open(question);
  };

  const found = matching(text);
  return h(
    'section',
    { 'aria-label': '问题 Questions' },
    h('div', { className: 'graphiql-doc-explorer-title' }, '问题 Questions'),
    h('input', {
      className: 'questions-filter',
      type: 'search',
      placeholder: '筛选 / Filter',
      'aria-label': '筛选问题 / Filter the questions',
      value: text,
      onChange: (event) => setText(event.target.value),
    }),
    found.length === 0 && h('p', { role: 'status' }, '没有这样的问题 / No such question'),
    h(
      'ul',
      { className: 'questions-list' },
      found.map((question) =>
        h(
          'li',
          { key: question.slug },
          h(
            'a',
            {
              href: `/graphql?question=${question.slug}`,
              'aria-current': question.query === tabs[activeTabIndex]?.query || undefined,
              onClick: (event) => onClick(event, question),
            },
            h('span', { lang: 'zh' }, question.zh),
            h('span', { lang: 'en' }, question.en),
          ),
        ),
      ),
    ),
  );
}

const Icon = () =>
  h(
    'svg',
    { viewBox: '0 0 24 24', height: '1em', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round' },
    h('circle', { cx: 12, cy: 12, r: 10 }),
    h('path', { d: 'M9 9a3 3 0 1 1 4 3q-1 .5-1 2M12 17.5v.1' }),
  );

export const questionsPlugin = { title: '问题 Questions', icon: Icon, content: Questions };
