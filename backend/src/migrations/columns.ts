import { TableColumnOptions, TableForeignKeyOptions } from 'typeorm';

/*
 * The few kinds of columns there are, the same on both databases. A migration that has been released must go on to
 * make what it made, so nothing here may change what it gives.
 */

/** The primary key: a UUIDv7. */
export const id: TableColumnOptions = {
  name: 'id',
  type: 'varchar',
  length: '36',
  isPrimary: true,
};

/** Counts the changes of a row, so that two who change it do not overwrite each other. */
export const version: TableColumnOptions = { name: 'version', type: 'integer' };

/** @param length characters */
export function varchar(name: string, length: number, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable };
}

/** Text without a length. */
export function longText(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'text', isNullable };
}

export function integer(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'integer', isNullable };
}

/** The id of another row. */
export function reference(name: string, isNullable = false): TableColumnOptions {
  return varchar(name, 36, isNullable);
}

/** An ISO instant in UTC. */
export function instant(name: string, isNullable = false): TableColumnOptions {
  return varchar(name, 24, isNullable);
}

/** YYYY-MM-DD. */
export function day(name: string, isNullable = false): TableColumnOptions {
  return varchar(name, 10, isNullable);
}

/** A foreign key to the id of another table. What is referred to cannot be deleted. */
export function to(
  table: string,
  column: string,
  referencedTableName: string,
): TableForeignKeyOptions {
  return {
    name: `${table}_${column}`,
    columnNames: [column],
    referencedTableName,
    referencedColumnNames: ['id'],
    onDelete: 'RESTRICT',
  };
}
