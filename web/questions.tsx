/** The example questions as a list grouped by theme; each question opens in a tab of its own. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import type { Question, Theme } from '../src/ground/questions.ts';
import { matching } from './filter';
import { isNarrow } from './screen';

const themes: Theme[] = await (await fetch('/playground/questions.json')).json();

export const questions: Question[] = themes.flatMap((theme) => theme.questions);

/**
 * Returns a function that opens a question: in its own tab if it is open already, otherwise in the active tab if empty, else in a new one.
 */
function useOpen() {
  const actions = useGraphiQLActions();
  const { tabs, queryEditor } = useGraphiQL(({ tabs, queryEditor }) => ({ tabs, queryEditor }));

  return ({ query }: Question) => {
    if (!queryEditor) return;
    const index = tabs.findIndex((tab) => tab.query === query);
    if (index >= 0) actions.changeTab(index);
    else {
      if (queryEditor.getValue().trim()) actions.addTab();
      actions.updateActiveTabValues({ query });
      queryEditor.setValue(query);
    }
    // The editor parses the new text a moment later. Until then, running the query would send the operation name of the old one.
    actions.setOperationFacts({});
    if (isNarrow()) actions.setVisiblePlugin(null);
    queryEditor.focus();
  };
}

function Questions() {
  const [text, setText] = useState('');
  const current = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query);
  const open = useOpen();
  const list = useRef<HTMLDivElement>(null);

  const found = themes.map((theme) => ({ ...theme, questions: matching(theme.questions, text) })).filter((theme) => theme.questions.length);
  const all = found.flatMap((theme) => theme.questions);
  const reached = all.find(({ query }) => query === current) ?? all[0]; // Tab reaches only this question; the arrow keys lead to the others

  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (next === undefined || (at < 0 && event.key !== 'ArrowDown')) return; // in the filter field, these keys move the text cursor
    event.preventDefault();
    links[next]?.focus();
  };
  const onClick = (event: MouseEvent, question: Question) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // the browser opens a tab or window of its own, as for any link
    event.preventDefault();
    open(question);
  };

  return (
    <section className="questions" aria-label="问题 Questions" onKeyDown={onKeyDown}>
      <h2>问题 Questions</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (all[0]) open(all[0]);
        }}
      >
        <input
          type="search"
          placeholder="筛选 / Filter ⏎"
          aria-label="筛选问题 / Filter the questions"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
      <p role="status">{all.length ? '' : '没有这样的问题 / No such question'}</p>
      <div ref={list}>
        {found.map(({ zh, en, questions }) => (
          <section key={en}>
            <h3>
              {zh} <span lang="en">{en}</span>
            </h3>
            <ul>
              {questions.map((question) => (
                <li key={question.slug}>
                  <a
                    href={`/graphql?question=${question.slug}`}
                    tabIndex={question === reached ? 0 : -1}
                    aria-current={question.query === current || undefined}
                    onClick={(event) => onClick(event, question)}
                  >
                    <span lang="zh">{question.zh}</span>
                    <span lang="en">{question.en}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

const Icon = () => (
  <svg viewBox="0 0 24 24" height="1em" fill="none" stroke="currentColor" strokeWidth={1.5} strokeLinecap="round" aria-hidden="true">
    <circle cx={12} cy={12} r={10} />
    <path d="M9 9a3 3 0 1 1 4 3q-1 .5-1 2M12 17.5v.1" />
  </svg>
);

export const questionsPlugin = { title: '问题 Questions', icon: Icon, content: Questions };
