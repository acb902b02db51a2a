import { Injectable, OnModuleInit } from '@nestjs/common';
import { Db } from '../kernel/db';
import { Finding } from '../kernel/finding';
import {
  JudgedOffice,
  OfficeCase,
  OfficeOfList,
  OfficesForImport,
} from '../membership/import/offices-for-import-reader';
import { MembershipReader } from '../membership/membership-reader';
import { StatutesReader } from '../statutes/statutes-reader';
import { judgeOffice } from './judge-office';
import { leaving } from './office-inputs';
import { OfficesReader } from './offices-reader';
import { officeRow } from './record-office';

/** Judges the offices of an imported list by the same rules as an election that is recorded by hand (UP 3.3). */
@Injectable()
export class JudgeListedOffice implements OnModuleInit {
  constructor(
    private readonly offices: OfficesReader,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
    private readonly imports: OfficesForImport,
  ) {}

  onModuleInit(): void {
    this.imports.provide({
      terms: (db) => this.offices.history(db),
      judge: (one, db) => this.judge(one, db),
    });
  }

  private async judge(one: OfficeCase, db?: Db): Promise<JudgedOffice> {
    const { wish: listed, beforeInstallation, reason, history } = one;
    const { id, ...asked } = listed;
    const terms = one.terms.map((each) => term(each, beforeInstallation));
    const coordinator = await this.members.coordinatorOn(listed.from, db);
    const inputs = {
      wish: { ...asked, beforeInstallation, reason },
      statutes: await this.statutes.inForce(listed.electedOn, db),
      appointments: history.filter(({ personId }) => personId === listed.personId),
      coordinator: coordinator?.personId === listed.personId,
      terms,
      leftOn: new Map(terms.flatMap((each) => leaving(each, history))),
    };
    const findings = judgeOffice(inputs).map(twoAtOnceRefused);
    return { findings, row: officeRow(id, inputs, findings) };
  }
}

function term(listed: OfficeOfList, beforeInstallation: boolean) {
  return { ...listed, name: '', version: 1, beforeInstallation };
}

/** What cannot both be true is refused of the past too: two in one office, one person in both. */
function twoAtOnceRefused(found: Finding): Finding {
  const twice = found.facts['taken'] === true || found.facts['holdsOther'] === true;
  return found.rule === 'offices' && !found.ok && twice ? { ...found, acts: 'refuses' } : found;
}
