/** The area below the answer: a switch between JSON and tables or, while there is no answer yet, a hint how to run the query. */
import { formatShortcutForOS, useGraphiQL } from '@graphiql/react';
import { useMemo, useState } from 'react';
import { type Table, tablesOf } from './table';

export function Answer() {
  const response = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response);
  const isBusy = useGraphiQL(({ isFetching, fetchError }) => isFetching || fetchError !== null);
  const [asTable, setAsTable] = useState(false);

  if (!response) return isBusy ? null : <Hint />;
  return (
    <div className="answer">
      <fieldset>
        <legend>答案的样子 / How the answer is shown</legend>
        <button type="button" aria-pressed={!asTable} onClick={() => setAsTable(false)}>
          JSON
        </button>
        <button type="button" aria-pressed={asTable} onClick={() => setAsTable(true)}>
          表格 Table
        </button>
      </fieldset>
      {asTable && <Tables response={response} />}
    </div>
  );
}

const Hint = () => (
  <div className="hint">
    <p>
      ▶ 运行 / Run <kbd>{formatShortcutForOS('Ctrl')}</kbd> <kbd>Enter</kbd>
    </p>
    <p>
      补全 / Complete <kbd>Ctrl</kbd> <kbd>Space</kbd> · Tab 离开编辑器 / Tab leaves the editor <kbd>Ctrl</kbd> <kbd>M</kbd>
    </p>
  </div>
);

function Tables({ response }: { response: string }) {
  const { tables, errors, cut } = useMemo(() => {
    const { data, errors = [], extensions } = JSON.parse(response);
    const more: { path: string[] }[] = extensions?.more ?? [];
    const cut = new Set(more.filter(({ path }) => path.length === 1).map(({ path }) => path[0]));
    return { tables: tablesOf(data ?? null), errors: errors as { message: string }[], cut };
  }, [response]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll the section
    <section className="tables" aria-label="表格 Table" tabIndex={0}>
      {errors.map(({ message }) => (
        <p key={message} role="alert">
          {message}
        </p>
      ))}
      {tables.map((table) => (
        <OneTable key={table.name} {...table} cut={cut.has(table.name)} />
      ))}
    </section>
  );
}

const OneTable = ({ name, columns, rows, cut }: Table & { cut: boolean }) => (
  <table>
    <caption>
      {name}{' '}
      <small>
        {rows.length}
        {cut && ' · 还有更多 / and more'}
      </small>
    </caption>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an answer are never reordered
        <tr key={index}>
          {columns.map((column) => (
            <td key={column}>
              <div>{row[column]}</div>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
