import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Db, ReadDb } from '../kernel/db';
import { StatutesInForce, StatutesReader } from '../statutes/statutes-reader';
import { DeclarationsReader, SignedVersion, VersionRow } from './declarations-reader';
import { declaration, GateFacts } from './rules/declaration';

/** Where somebody stands on the text in force today. */
export type Standing = 'signed' | 'older' | 'closed' | 'unsigned';

/**
 * The gate on papers and closed cases (UP 6.1), judged today: a signature of the text in force opens it, an
 * older one as the reading of `declaration-version` says. The door for other slices.
 */
@Injectable()
export class DeclarationGateReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
    private readonly declarations: DeclarationsReader,
  ) {}

  /** Those for whom the gate is open. */
  async openTo(db: Db = this.readDb): Promise<Set<string>> {
    const standings = await this.standings(db);
    return new Set([...standings].filter(([, each]) => isOpen(each)).map(([personId]) => personId));
  }

  async isOpenTo(personId: string, db: Db = this.readDb): Promise<boolean> {
    return isOpen(await this.standingOf(personId, db));
  }

  async standingOf(personId: string, db: Db = this.readDb): Promise<Standing> {
    return (await this.standings(db)).get(personId) ?? 'unsigned';
  }

  /** The day an older signature of this person stops opening the gate; null while none is set. */
  async closesOn(personId: string, db: Db = this.readDb): Promise<string | null> {
    const versions = await this.versionsToday(db);
    const newest = newestPerPerson(versions, await this.declarations.signedVersions(db));
    const index = newest.get(personId);
    return index === undefined ? null : firstClosing(versions.slice(index + 1));
  }

  /** Everyone who has ever signed; who has no entry is unsigned. */
  async standings(db: Db = this.readDb): Promise<Map<string, Standing>> {
    const today = this.clock.today();
    const versions = await this.versionsToday(db);
    const newest = newestPerPerson(versions, await this.declarations.signedVersions(db));
    const current = versions.length - 1;
    const anyOlder = [...newest.values()].some((index) => index < current);
    const statutes = anyOlder ? await this.statutes.inForce(today, db) : null;
    const judge = (index: number): Standing =>
      index === current ? 'signed' : older(versions.slice(index + 1), today, statutes);
    return new Map([...newest].map(([personId, index]) => [personId, judge(index)]));
  }

  private async versionsToday(db: Db): Promise<VersionRow[]> {
    const today = this.clock.today();
    return (await this.declarations.versions(db)).filter(({ validFrom }) => validFrom <= today);
  }
}

function isOpen(standing: Standing): boolean {
  return standing === 'signed' || standing === 'older';
}

/** Index of the newest version each has signed. */
function newestPerPerson(
  versions: readonly VersionRow[],
  signed: readonly SignedVersion[],
): Map<string, number> {
  const indexOf = new Map(versions.map(({ id }, index) => [id, index]));
  const newest = new Map<string, number>();
  for (const { personId, textId } of signed) {
    const index = indexOf.get(textId) ?? -1;
    if (index > (newest.get(personId) ?? -1)) newest.set(personId, index);
  }
  return newest;
}

/** @param later the versions after the one signed: the first of their closing days counts */
function older(
  later: readonly VersionRow[],
  today: string,
  statutes: StatutesInForce | null,
): Standing {
  if (statutes === null) return 'closed';
  const facts: GateFacts = {
    kind: 'representative',
    signed: true,
    signedCurrent: false,
    olderClosesOn: firstClosing(later),
    today,
  };
  const { ok } = declaration(facts, statutes.data, statutes.interpretations);
  return ok ? 'older' : 'closed';
}

function firstClosing(later: readonly VersionRow[]): string | null {
  return later.flatMap(({ olderClosesOn }) => olderClosesOn ?? []).sort()[0] ?? null;
}
