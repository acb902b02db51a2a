import type { IconName } from '../ui/icons';

/** A place in the main navigation; `text` is a key under common.nav. */
export interface NavLink {
  path: string;
  text: string;
  icon: IconName;
  /** Current only on exactly this path, because another link lies below it. */
  exact?: boolean;
}

export interface NavGroup {
  /** Key under common.nav.group; null for the links that stand first. */
  heading: string | null;
  links: readonly NavLink[];
}

/** Members, alternates and the panel's leaders: the same places on every page and on the phone. */
export const MEMBER_LINKS: readonly NavLink[] = [
  { path: '/hjem', text: 'home', icon: 'house' },
  { path: '/moter', text: 'meetings', icon: 'calendar' },
  { path: '/saker', text: 'cases', icon: 'tasklist' },
  { path: '/panelet', text: 'panel', icon: 'person-group' },
];

/** The coordinator's side rail. */
export const COORDINATOR_GROUPS: readonly NavGroup[] = [
  { heading: null, links: [{ path: '/oppgaver', text: 'tasks', icon: 'tasklist' }] },
  {
    heading: 'panel',
    links: [
      { path: '/panelet', text: 'board', icon: 'person-group', exact: true },
      { path: '/panelet/medlemmer', text: 'members', icon: 'person' },
      { path: '/rekruttering', text: 'recruitment', icon: 'plus' },
      { path: '/panelet/verv', text: 'offices', icon: 'seal-checkmark' },
      { path: '/valg', text: 'elections', icon: 'checkmark-circle' },
      { path: '/panelet/framover', text: 'ahead', icon: 'clock' },
    ],
  },
  {
    heading: 'meetings',
    links: [
      { path: '/moter', text: 'meetings', icon: 'calendar' },
      { path: '/saker', text: 'cases', icon: 'tasklist' },
      { path: '/vedtak', text: 'decisions', icon: 'gavel' },
      { path: '/ordliste', text: 'glossary', icon: 'book' },
    ],
  },
  {
    heading: 'followUp',
    links: [
      { path: '/taushet/status', text: 'declarations', icon: 'shield-lock' },
      { path: '/innlogging', text: 'entry', icon: 'padlock-locked' },
      { path: '/rettelser', text: 'corrections', icon: 'pencil' },
      { path: '/slettinger', text: 'erasures', icon: 'padlock-locked' },
      { path: '/utboks', text: 'outbox', icon: 'envelope-closed' },
      { path: '/revisjon', text: 'audit', icon: 'seal-checkmark' },
      { path: '/tilganger', text: 'access', icon: 'shield-lock' },
      { path: '/sikkerhet', text: 'security', icon: 'shield-lock' },
    ],
  },
  {
    heading: 'rules',
    links: [
      { path: '/regler', text: 'statutes', icon: 'book', exact: true },
      { path: '/regler/tolkninger', text: 'interpretations', icon: 'gavel' },
      { path: '/verifiser', text: 'verify', icon: 'file-pdf' },
    ],
  },
];

/** How many tasks lead to each place: a task counts for the longest path that its link begins with. */
export function countTasks(taskLinks: readonly string[]): ReadonlyMap<string, number> {
  const paths = COORDINATOR_GROUPS.flatMap((group) => group.links.map((link) => link.path));
  const counts = new Map<string, number>([['/oppgaver', taskLinks.length]]);
  for (const link of taskLinks) {
    const best = paths
      .filter((path) => link === path || link.startsWith(`${path}/`) || link.startsWith(`${path}?`))
      .sort((a, b) => b.length - a.length)[0];
    if (best) counts.set(best, (counts.get(best) ?? 0) + 1);
  }
  return counts;
}
