/** Settings of the editors and of the page that GraphiQL does not make itself: labels, keys, the active tab, the page title. */
import { isMacOs, KeyCode, KeyMod, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { link } from './links';
import { questions } from './questions';

const TAB_LEAVES = { id: 'tab-leaves', label: 'Tab 离开编辑器 / Tab leaves the editor', keybindings: [KeyMod.WinCtrl | KeyCode.KeyM] };
const LABEL = '查询 / The query. Ctrl+M: Tab 离开编辑器 / Tab leaves the editor';

/** Scrolls the tab bar to the active tab. scrollIntoView would also move the start of Tab navigation, so that Tab skipped all before it. */
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
    // On macOS, GraphiQL uses the shortcut with which Monaco toggles whether Tab leaves the editor, so that action is added again.
    if (isMacOs)
      queryEditor?.addAction({ ...TAB_LEAVES, run: (editor) => editor.trigger('keyboard', 'editor.action.toggleTabFocusMode', null) });
  }, [queryEditor, setOperationName]);

  // When another tab becomes active, the running request is stopped: its answer would otherwise appear in the new tab.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect must run again whenever another tab becomes active
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
