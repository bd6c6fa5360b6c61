/** What GraphiQL leaves to be said to its editors, and to the page around them. */
import { isMacOs, KeyCode, KeyMod, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { link } from './links';
import { questions } from './questions';

const TAB_LEAVES = { id: 'tab-leaves', label: 'Tab 离开编辑器 / Tab leaves the editor', keybindings: [KeyMod.WinCtrl | KeyCode.KeyM] };
const LABEL = '查询 / The query. Ctrl+M: Tab 离开编辑器 / Tab leaves the editor';

/** Where there are so many tabs that they scroll. Not by scrollIntoView: Tab would go on from there, and never meet what is before it. */
function showActiveTab() {
  const [tabs, active] = ['.graphiql-tabs', '.graphiql-tab-active'].map((each) => document.querySelector(each));
  if (tabs && active) tabs.scrollLeft += active.getBoundingClientRect().left - tabs.getBoundingClientRect().left;
}

export function Editors() {
  const { setOperationName, stop } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);

  useEffect(() => {
    queryEditor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent', ariaLabel: LABEL });
    if (queryEditor && link?.operationName) setOperationName(link.operationName);
    // There GraphiQL has taken the keys by which Monaco lets Tab out.
    if (isMacOs)
      queryEditor?.addAction({ ...TAB_LEAVES, run: (editor) => editor.trigger('keyboard', 'editor.action.toggleTabFocusMode', null) });
  }, [queryEditor, setOperationName]);

  // Else the answer to what was asked in one tab would land in the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the tab is another
  useEffect(() => {
    showActiveTab();
    return stop;
  }, [tab?.id, stop]);

  useEffect(() => {
    const question = questions.find(({ query }) => query === tab?.query);
    const name = question?.zh ?? tab?.operationName ?? '图谱提问';
    document.title = `${name} · 融湾 Rongwan`;
  }, [tab?.query, tab?.operationName]);

  return null;
}
