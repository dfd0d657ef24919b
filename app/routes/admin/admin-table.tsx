import type { ReactNode } from "react";

interface AdminTableProps {
  /** What each column is about; the first names its row. */
  columns: readonly string[];
  rows: readonly { key: string; cells: readonly [ReactNode, ...ReactNode[]] }[];
}

/** A table that becomes one block per row where it is too narrow for columns; each cell then says what it is about. */
export function AdminTable({ columns, rows }: AdminTableProps) {
  return (
    <div className="admin-table">
      <table>
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
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]} data-column={columns[index + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
