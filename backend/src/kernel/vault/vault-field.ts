import type { Role } from '../actor';
import { isId } from '../ids';

const NAME = /^[a-z][a-z0-9_]*$/;

/** A column whose values are sealed, and who but the person may ever open one. */
export interface VaultColumn {
  table: string;
  column: string;
  /** What it holds, 'accessNeeds'. One person has one key for each kind, so that one consent is one key. */
  kind: string;
  readers: readonly Role[];
  /** How surely the program must know who opens what belongs to another: 3, just proved, when nothing is said. */
  proof?: 2;
  /** Each value has a key of its own, so that one can be destroyed without the others. */
  keyPerRow?: true;
}

/** One value in its place: a column, a row of it, and the person it is about. */
export interface VaultField {
  column: VaultColumn;
  rowId: string;
  personId: string;
}

/** Why a value is opened. */
export interface Purpose {
  /** Machine name, 'meeting'; its words live in the client. */
  name: string;
  /** What it is about, 'meeting:<id>'; null when the name says it all. */
  about: string | null;
}

/** What the key of a value is for: a kind of data, or this value alone. */
export function keyKindOf({ column, rowId }: VaultField): string {
  return column.keyPerRow ? `row:${rowId.replaceAll('-', '')}` : column.kind;
}

/** Where a value stands, as the text its seal is tied to. @throws Error when a part could be read two ways */
export function placeOf({ column, rowId, personId }: VaultField): string {
  const named = NAME.test(column.table) && NAME.test(column.column);
  if (!named || !isId(rowId) || !isId(personId)) throw new Error('Not a place in the vault');
  return [column.table, column.column, rowId, personId].join('|');
}
