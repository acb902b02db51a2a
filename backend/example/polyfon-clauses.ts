import type { StatutesClause } from '../src/statutes/statutes-data';

/** Clause texts as adopted on 2 June 2025; only line breaks of the page are mended. */
export const POLYFON_CLAUSES: readonly StatutesClause[] = [
  {
    id: '1',
    level: 1,
    heading: {
      nb: 'Bakgrunn og innledende informasjon',
      nn: 'Bakgrunn og innleiande informasjon',
      en: 'Background and introduction',
    },
    text: 'Polyfons erfaringspanel er et rådgivende organ som ble etablert i juni 2018. At panelet er rådgivende, innebærer at ansvaret for klyngeaktiviteter som informasjon, tjenesteutvikling, forsking og utdanning ligger andre steder, mens erfaringspanelet kommer med forslag og råd om utvikling og utforming av disse aktivitetene. Bruken av ordet «erfaring» i panelets navn viser til at panelet bygger på, utvikler og formidler den kompetansen som ligger hos personer med bruker- og pårørendeerfaring, samt erfaring fra aktuelle bruker- og pårørendeorganisasjoner.\nDenne utviklingsplanen bygger på Polyfons strategi for perioden 2024-2030. Arbeidet med utviklingsplanen har i hovedsak vært gjennomført i 2024, samtidig som arbeidet har tatt hensyn til erfaringer som er gjort siden panelet ble etablert i 2018. Intensjonen har vært å tydeliggjøre panelets mål og funksjon, rammer og arbeidsmåter, både for panelets egen del og for klyngedeltakerne som skal samarbeide med panelet.\nI alle seks panelmøter i 2024 har arbeid med utviklingsplanen vært en hovedsak. Prosessen startet 24. januar 2024, med en evaluering hvor representantene fikk uttrykke hva de synes fungerte bra og dårlig i Polyfons erfaringspanel. Dette dannet et utgangspunkt for den videre utviklingsprosessen. Noen hovedpunkter fra denne evalueringen er:\nVanskelig å vite hva målet vårt er, Vi trenger å gjøre tydelige prioriteringer, Tidsfrister og årshjul vil være strukturerende på arbeidet, Det å ikke ha egenerfaring fra musikkterapi kan gjøre det vanskeligere å vite hva som er viktig, Det er fint å være med i panelet og kjekt å bli kjent med hyggelige folk, Panelet burde være enda mer inkludert i det som skjer i klyngesamarbeidet, spesielt Polyfon-konferansen, Vi kan invitere inn gjester, få innspill og faglig påfyll i den videre utviklingsprosessen.\nUtover året, i de fem resterende panelmøtene, ble da panelets vurderinger av mål, sammensetning og prosedyrer osv. diskutert. Panelet har f.eks. diskutert om målet først og fremst skal være å sikre brukermedvirkning innad i Polyfon, eller om panelet også burde ta på seg ansvar for å tjene allmennheten. Panelet har begrenset med tid og ressurser, og er i utgangspunktet finansiert av Polyfon. Samtidig har det blitt løftet frem som viktig at panelet når ut til aktører utenfor Polyfon-samarbeidet og generelt er tilgjengelig for brukere av musikkterapi, samt opplyser befolkningen om musikkterapi. Diskusjonen førte fram til enighet om de forslagene som følger i resten av dokumentet.\nEndelig versjon av utviklingsplanen ble vedtatt av Polyfons erfaringspanel 2. juni 2025.\nPanelet vil følge opp med handlingsplaner som beskriver konkret hvilke oppgaver som skal prioriteres gjennom et år. Et årshjul som beskriver frister og oppgaver som kommer igjen hvert år vil også bli utarbeidet.',
  },
  {
    id: '2',
    level: 1,
    heading: { nb: 'Mål', nn: 'Mål', en: 'Goals' },
    text: '',
  },
  {
    id: '2.1',
    level: 2,
    heading: {
      nb: 'Erfaringspanelets målsettinger',
      nn: 'Måla til erfaringspanelet',
      en: 'Goals of the experience panel',
    },
    text: 'Erfaringspanelet skal\n1) fremme saker og synliggjøre erfaringer fra et bruker- og pårørendeperspektiv\n2) bidra til god bruk av erfaringskompetanse i alle deler av Polyfons virksomhet\n3) øke bevisstheten om brukermedvirkning innen norsk musikkterapi og andre helserelaterte musikkpraksiser.',
  },
  {
    id: '2.2',
    level: 2,
    heading: {
      nb: 'Eksempler på virkemidler og tiltak tilknytta de ulike delene av målet',
      nn: 'Døme på verkemiddel og tiltak knytte til dei ulike delane av målet',
      en: 'Examples of means and measures for each part of the goal',
    },
    text: '1) Erfaringspanelet kan, som en samla enhet, sende forslag og innspill til sekretariat og styringsgruppe.\n2) Medlemmer av erfaringspanelet skal være representert i klyngas organer, blant annet i styringsgruppa, i arbeidsgrupper og gjennom deltaking på ulike samarbeidsmøter.\n3) Erfaringspanelet skal gi råd om god brukermedvirkning i tjenester, forskning og utdanning hos klyngedeltakerne, for eksempel ved å bidra til at temaet brukermedvirkning kommer opp på møter, seminarer og konferanser.',
  },
  {
    id: '3',
    level: 1,
    heading: {
      nb: 'Sammensetning og prosedyrer',
      nn: 'Samansetjing og prosedyrar',
      en: 'Composition and procedures',
    },
    text: '',
  },
  {
    id: '3.1',
    level: 2,
    heading: {
      nb: 'Lengde på medlemskap i panelet',
      nn: 'Lengd på medlemskap i panelet',
      en: 'Length of membership',
    },
    text: 'En periode i panelet tilsvarer fire år. Representanter kan sitte i panelet i maks tre perioder, det vil si totalt 12 år. Erfaring som vararepresentant er ikke til hinder for en senere rolle som representant i panelet.',
  },
  {
    id: '3.2',
    level: 2,
    heading: { nb: 'Rekruttering', nn: 'Rekruttering', en: 'Recruitment' },
    text: 'Erfaringspanelet har en kombinasjonsmodell for rekruttering, hvor vi gjør disse tiltakene:\n1. Rekruttering av personer med egen- og/eller pårørendeerfaring\na) Lyse ut mulighet til å melde seg til å bli med i panelet\n2. Rekruttering av personer med organisasjonstilknytning\na) Be brukerorganisasjoner og -råd om å oppnevne representanter',
  },
  {
    id: '3.3',
    level: 2,
    heading: {
      nb: 'Valg av leder og nestleder',
      nn: 'Val av leiar og nestleiar',
      en: 'Election of leader and deputy leader',
    },
    text: 'Panelet konstituerer seg selv ved å velge leder og nestleder.\nLeder og nestleder velges for to år av gangen.\nDet tilstrebes at leder og nestleder begynner hver sin gang, slik at det blir overlapp og kompetanseoverføring. Det vil si at det i praksis vil være valg hvert år.\nMan kan velges til samme verv tre ganger.',
  },
  {
    id: '3.4',
    level: 2,
    heading: {
      nb: 'Representanter og vararepresentanter',
      nn: 'Representantar og vararepresentantar',
      en: 'Representatives and alternates',
    },
    text: 'Erfaringspanelet skal bestå av 10 representanter og minst tre vararepresentanter (en vara per felt).\nErfaringspanelet skal bestå av en blanding av representanter med egenerfaring, pårørendeerfaring og organisasjonstilknytning. Organisasjonstilknytning vil si at vedkommende representerer en brukerorganisasjon eller et brukerråd.\nTre faste felt med to representanter per felt:\n1) Barn og unge\n2) Psykisk helse og rus\n3) Eldrehelse\nPer faste felt skal det være en med organisasjonstilknytning og en med egen- eller pårørendeerfaring. De resterende fire plassene er fleksible. De fire fleksible plassene kan gå til andre felt (f.eks. palliasjon eller nedsatt funksjonsevne), men de kan også besittes av motiverte personer fra felt som allerede er representert. I tillegg kan de fleksible plassene bidra til å skape mer balanse når det kommer til egen- og pårørendeerfaring.\nRepresentantene bringer med egen erfaring og vil i ulik grad oppleve at de representerer et felt, en klyngedeltaker eller en organisasjon, men skal i Erfaringspanelet etterstrebe å omsette erfaring til medvirkning, der de tar hensyn til helheten i klyngesamarbeidet og erfaringspanelets arbeid.\nMinst halvparten av medlemmene må være til stede for at panelet skal være vedtaksdyktig.',
  },
  {
    id: '3.5',
    level: 2,
    heading: { nb: 'Arbeidsutvalg', nn: 'Arbeidsutval', en: 'Executive committee' },
    text: 'Leder og nestleder i panelet utgjør et arbeidsutvalg (AU) sammen med koordinator for brukermedvirkning. AU og erfaringspanelet holder tett kontakt med klyngeleder.',
  },
  {
    id: '4',
    level: 1,
    heading: { nb: 'Roller og ansvar', nn: 'Roller og ansvar', en: 'Roles and responsibilities' },
    text: '',
  },
  {
    id: '4.1',
    level: 2,
    heading: { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
    text: 'Leder forbereder og leder panelmøtene (6 møter i året). Vedkommende stiller som representant i erfaringspanelets AU og i klyngas styringsgruppe (4 møter i året).',
  },
  {
    id: '4.2',
    level: 2,
    heading: { nb: 'Nestleder', nn: 'Nestleiar', en: 'Deputy leader' },
    text: 'Nestleder er med på å forberede panelmøtene (6 møter i året). Vedkommende stiller som representant i erfaringspanelets AU og i klyngas styringsgruppe (4 møter i året).',
  },
  {
    id: '4.3',
    level: 2,
    heading: {
      nb: 'Koordinator for brukermedvirkning',
      nn: 'Koordinator for brukarmedverknad',
      en: 'User involvement coordinator',
    },
    text: 'Koordinator for brukermedvirkning er ansatt i klyngas sekretariat og har en sekretærfunksjon overfor panelet. Koordinator for brukermedvirkning har ansvar for å bistå leder med å forberede og sende ut sakspapirer, og skal skrive referat under møtene.',
  },
  {
    id: '5',
    level: 1,
    heading: {
      nb: 'Opplæring og faglig påfyll',
      nn: 'Opplæring og fagleg påfyll',
      en: 'Training and professional input',
    },
    text: '',
  },
  {
    id: '5.1',
    level: 2,
    heading: {
      nb: 'Opplæring til nye medlemmer',
      nn: 'Opplæring til nye medlemmer',
      en: 'Training for new members',
    },
    text: 'Opplæring til nye medlemmer vil blant annet kunne omfatte:\n- Kort innføring om musikkterapiens praksis, verdier og begreper\n- Kort innføring om Polyfons mål og virkemidler\n- Kurset En smakebit av musikkterapi, når det ligger til rette for dette',
  },
  {
    id: '5.2',
    level: 2,
    heading: { nb: 'Faglig påfyll', nn: 'Fagleg påfyll', en: 'Professional input' },
    text: 'Faglig påfyll kan for eksempel gjøres på følgende måter:\n- Representantene i panelet deler faglig kunnskap med hverandre\n- Aktuelle digitale kurs (se egen oversikt)\n- Erfaringskonsulenter og fagpersoner inviteres til å presentere på panelmøtene\n- Deltaking på den årlige Polyfon-konferansen',
  },
  {
    id: '6',
    level: 1,
    heading: { nb: 'Etikk', nn: 'Etikk', en: 'Ethics' },
    text: '',
  },
  {
    id: '6.1',
    level: 2,
    heading: { nb: 'Taushetsplikt', nn: 'Teieplikt', en: 'Duty of confidentiality' },
    text: 'Representanter av erfaringspanelet undertegner et taushetspliktskjema. Taushetsplikten varer livet ut.',
  },
  {
    id: '6.2',
    level: 2,
    heading: { nb: 'Varslingsrutiner', nn: 'Varslingsrutinar', en: 'Whistleblowing routines' },
    text: 'Erfaringspanelet har varslingsrutiner. Rutiner beskrevet i eget dokument.',
  },
  {
    id: '7',
    level: 1,
    heading: { nb: 'Andre bestemmelser', nn: 'Andre føresegner', en: 'Other provisions' },
    text: '',
  },
  {
    id: '7.1',
    level: 2,
    heading: { nb: 'Honorering', nn: 'Honorering', en: 'Honorarium' },
    text: 'Arbeid i panelet honoreres i tråd med Helse Vest sine retningslinjer for honorering av brukermedvirkere.',
  },
  {
    id: '7.2',
    level: 2,
    heading: { nb: 'Revisjon', nn: 'Revisjon', en: 'Revision' },
    text: 'Utviklingsplanen kan revideres dersom 2/3 av medlemmene i panelet ønsker det.',
  },
];
