import { Finding } from '../kernel/finding.view';
import { HomeFacts, MeetingFacts } from './home-facts';
import { tasksFor } from './tasks';

const MEETING: MeetingFacts = {
  id: 'm6',
  number: 6,
  year: 2026,
  day: '2026-11-25',
  state: 'planned',
  papersDue: '2026-11-18',
  cases: [
    { paper: 'released', summarised: true, needsPaper: true, minutes: 3, read: false },
    { paper: 'released', summarised: true, needsPaper: true, minutes: 5, read: false },
    { paper: 'draft', summarised: true, needsPaper: true, minutes: 2, read: false },
    { paper: 'none', summarised: false, needsPaper: true, minutes: null, read: false },
    { paper: 'none', summarised: false, needsPaper: false, minutes: null, read: false },
  ],
};

const VACANT: Finding = {
  rule: 'seats',
  clause: '3.4',
  force: 'must',
  acts: 'finding',
  ok: false,
  facts: { filled: 9, seats: 10 },
  remedy: 'recruit',
};

function facts(changes: Partial<HomeFacts>): HomeFacts {
  return {
    today: '2026-11-12',
    roles: new Set(['representative']),
    declaration: 'signed',
    next: MEETING,
    datePoll: null,
    statements: [],
    evaluations: [],
    waitingCases: { cases: 0, late: 0 },
    answeredCases: [],
    reviewsAgenda: false,
    notice: null,
    releasesPapers: false,
    findings: [],
    unsigned: 0,
    lapses: [],
    corrections: 0,
    undelivered: 0,
    erasure: null,
    recruiting: null,
    minutesOnTheWay: [],
    ownTasks: [],
    written: [],
    nominations: [],
    ballots: [],
    ruleChanges: [],
    withoutMinutes: [],
    ...changes,
  };
}

function kinds(changes: Partial<HomeFacts>): string[] {
  return tasksFor(facts(changes)).map((task) => task.kind);
}

describe('What waits on the home page', () => {
  it('put cases a meeting has passed by first for AU, and tell who raised one of the answer (UP 4.1)', () => {
    const waitingCases = { cases: 2, late: 1 };
    const answeredCases = [{ caseId: 'c1', caseNumber: '12/26' }];
    const tasks = tasksFor(
      facts({ waitingCases, answeredCases, reviewsAgenda: true, next: MEETING }),
    );
    const found = tasks.map(({ kind, group, link }) => [kind, group, link]);
    expect(found).toContainEqual(['treatCases', 'today', '/saker']);
    expect(found).toContainEqual(['readCaseAnswer', 'week', '/saker/c1']);
    expect(found).toContainEqual(['reviewAgenda', 'week', `/moter/${MEETING.id}/plan`]);
  });

  it('ask for a look at a draft until its last day, and for answers about sentences (UP 4.3)', () => {
    const about = { meetingId: 'm4', number: 4, year: 2026 };
    const tasks = tasksFor(
      facts({
        minutesOnTheWay: [
          { kind: 'reviewMinutes', ...about, due: '2026-11-12' },
          { kind: 'answerMentions', ...about, due: null },
        ],
      }),
    );
    const found = tasks.map(({ kind, group, link }) => [kind, group, link]);
    expect(found).toContainEqual(['reviewMinutes', 'today', '/moter/m4/referat']);
    expect(found).toContainEqual(['answerMentions', 'week', '/moter/m4/referat/omtale']);
  });

  it('puts signing the declaration first for a member who has not signed', () => {
    const [first] = tasksFor(facts({ declaration: 'unsigned' }));
    expect(first).toMatchObject({ kind: 'signDeclaration', group: 'today', minutes: 2 });
  });

  it('asks for approval of an erasure, and says whether somebody else has said yes', () => {
    expect(kinds({ erasure: null })).not.toContain('approveErasure');
    const [first] = tasksFor(facts({ erasure: { isSecond: false, items: 3 }, next: null }));
    expect(first).toMatchObject({ kind: 'approveErasure', group: 'week', params: { items: 3 } });
    expect(kinds({ erasure: { isSecond: true, items: 3 } })).toContain('approveErasureToo');
  });

  it('asks which days suit until the last day to answer, and says when that is', () => {
    const datePoll = { year: 2027, closesOn: '2026-11-30' };
    const asked = tasksFor(facts({ datePoll })).find(({ kind }) => kind === 'answerDates');
    expect(asked).toMatchObject({
      title_key: 'home.task.answerDates.title',
      params: { year: '2027' },
      link: '/moter/datoer',
      due: '2026-11-30',
      group: 'later',
    });
    const last = tasksFor(facts({ datePoll, today: '2026-11-30' }));
    expect(last.find(({ kind }) => kind === 'answerDates')?.group).toBe('today');
    expect(kinds({ datePoll: null })).not.toContain('answerDates');
  });

  it('does not ask a member to read papers that the gate still hides', () => {
    expect(kinds({ declaration: 'unsigned' })).toEqual(['signDeclaration', 'nextMeeting']);
  });

  it('counts the released papers and their reading time only', () => {
    const task = tasksFor(facts({})).find((each) => each.kind === 'readPapers');
    expect(task).toMatchObject({ params: { papers: 2 }, minutes: 8, due: '2026-11-25' });
  });

  it('never asks the coordinator to sign, since employees have a duty of their own', () => {
    const roles = new Set(['coordinator'] as const);
    expect(kinds({ roles, declaration: 'unsigned' })).not.toContain('signDeclaration');
  });

  it('asks whoever releases papers today to release the drafts', () => {
    const roles = new Set(['representative', 'leader'] as const);
    expect(kinds({ roles, releasesPapers: true })).toContain('releasePapers');
    expect(kinds({ roles, releasesPapers: false })).not.toContain('releasePapers');
  });

  it('asks the leader for an agenda when there is none', () => {
    const roles = new Set(['representative', 'leader'] as const);
    expect(kinds({ roles, next: { ...MEETING, cases: [] } })).toContain('makeAgenda');
  });

  it('counts only what somebody has not marked as read, and is silent when all is', () => {
    const roles = new Set(['representative'] as const);
    const [first, second, ...rest] = MEETING.cases;
    const one = { ...MEETING, cases: [{ ...first!, read: true }, second!, ...rest] };
    const left = tasksFor(facts({ roles, next: one })).find(({ kind }) => kind === 'readPapers');
    expect(left).toMatchObject({ minutes: 5, params: { papers: 1 } });
    const all = MEETING.cases.map((each) => ({ ...each, read: true }));
    expect(kinds({ roles, next: { ...MEETING, cases: all } })).not.toContain('readPapers');
  });

  it('asks the coordinator for plain summaries before the papers are due', () => {
    const roles = new Set(['coordinator'] as const);
    const draft = { ...MEETING.cases[2]!, summarised: false };
    const next = { ...MEETING, cases: [draft, MEETING.cases[2]!] };
    const task = tasksFor(facts({ roles, next })).find(({ kind }) => kind === 'summarisePapers');
    expect(task).toMatchObject({ params: { papers: 1 }, due: '2026-11-18' });
    expect(kinds({ roles })).not.toContain('summarisePapers');
  });

  it('lets the leader open the meeting on its day, and not before', () => {
    const roles = new Set(['representative', 'leader'] as const);
    expect(kinds({ roles, today: '2026-11-25' })[0]).toBe('openMeeting');
    expect(kinds({ roles, today: '2026-11-24' })).not.toContain('openMeeting');
  });

  it('sends everyone to a meeting that is going on', () => {
    const next = { ...MEETING, state: 'live' as const };
    expect(kinds({ next, today: '2026-11-25' })).toEqual(['joinMeeting']);
  });

  it('groups a due day within a week as this week, and a later one as later', () => {
    const group = (today: string) => tasksFor(facts({ today })).map((task) => task.group);
    expect(group('2026-11-18')).toEqual(['week', 'week']);
    expect(group('2026-11-17')).toEqual(['later', 'later']);
  });

  it('shows the coordinator broken rules with their clause, and no rule that holds', () => {
    const roles = new Set(['coordinator'] as const);
    const findings = [VACANT, { ...VACANT, rule: 'quorum', ok: true }];
    const broken = tasksFor(facts({ roles, findings })).filter((task) => task.group === 'rules');
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatchObject({ link: '/panelet', finding: { clause: '3.4' } });
  });

  it('orders the coordinator’s queue by today, this week, broken rules and later', () => {
    const roles = new Set(['coordinator'] as const);
    const withoutMinutes = [{ id: 'm5', number: 5, year: 2026, day: '2026-09-16' }];
    const changes = { roles, findings: [VACANT], unsigned: 2, withoutMinutes };
    expect(kinds(changes)).toEqual([
      'preparePapers',
      'writeMinutes',
      'mendRule',
      'missingSignatures',
    ]);
  });

  it('asks whoever told of their own life whether it is to stand in the minutes, by number alone', () => {
    const statements = [{ meetingId: 'm5', number: 5, year: 2026, count: 2 }];
    const [task] = tasksFor(facts({ next: null, statements }));
    expect(task).toMatchObject({
      kind: 'decideStatements',
      link: '/moter/m5/mine-utsagn',
      params: { number: 5, year: 2026, count: 2 },
    });
  });

  it('asks whoever was there what they thought of the meeting, with the last day to answer', () => {
    const evaluations = [{ meetingId: 'm5', number: 5, year: 2026, closesOn: '2026-11-15' }];
    const [task] = tasksFor(facts({ next: null, evaluations }));
    expect(task).toMatchObject({
      kind: 'evaluateMeeting',
      link: '/moter/m5/evaluering',
      due: '2026-11-15',
      minutes: 1,
    });
  });

  it('has nothing for a member when no meeting is planned', () => {
    expect(kinds({ next: null })).toEqual([]);
  });
});
