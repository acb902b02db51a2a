import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/ids';
import { badInput, stale } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { requireDays } from './plan-inputs';
import { SaveSchoolYearDto } from './school-year.dto';
import { SchoolYearsView } from './school-year.view';
import { schoolYears } from './school-years';

/** Types in when the schools of a county have their breaks. Dates that are chosen stay; what speaks against them is shown. */
@Injectable()
export class SaveSchoolYear {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws 400 for days that are none, out of order or outside the year, 409 when somebody saved first */
  run(dto: SaveSchoolYearDto): Promise<SchoolYearsView> {
    requireOrder(dto);
    const { region, from, to, version } = dto;
    const [source, breaks] = [dto.source.trim(), JSON.stringify(inOrder(dto))];
    return this.work.write(async (tx) => {
      const known = (await schoolYears(tx)).find(
        (each) => each.region === region && each.from === from,
      );
      const columns = { to_date: to, source, breaks };
      if (known !== undefined) await tx.update('school_year', known.id, version, columns);
      else if (version > 0) throw stale();
      else {
        const row = { id: newId(), region, from_date: from, ...columns, version: 1 };
        await tx.insert('school_year', row);
      }
      await tx.audit('schoolYear.saved', `schoolYear:${region}-${from}`, { to, source, breaks });
      tx.changed('meetings');
      return { years: await schoolYears(tx) };
    });
  }
}

function inOrder({ breaks }: SaveSchoolYearDto) {
  const copied = breaks.map(({ name, from, to }) => ({ name, from, to }));
  return copied.sort((a, b) => (a.from < b.from ? -1 : 1));
}

function requireOrder({ from, to, breaks }: SaveSchoolYearDto): void {
  requireDays('from', [from]);
  requireDays('to', [to]);
  requireDays(
    'breaks',
    breaks.flatMap((each) => [each.from, each.to]),
  );
  if (to <= from) throw badInput([{ field: 'to', constraint: 'afterStart' }]);
  const wrong = breaks.some((each) => each.to < each.from || each.from < from || each.to > to);
  if (wrong) throw badInput([{ field: 'breaks', constraint: 'insideYear' }]);
}
