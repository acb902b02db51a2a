import { Injectable } from '@nestjs/common';
import { ConsentReader } from '../../identity/consents/consent-reader';
import { PortraitReader } from '../../identity/portraits/portrait-reader';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { notFound } from '../../kernel/problem';
import { MembershipReader } from '../../membership/membership-reader';
import { PanelViewReader } from '../../membership/panel-view-reader';
import { OpenCallReader } from '../calls/open-call-reader';
import { PublicContactView, PublicMemberView, PublicPanelView } from './public-panel.view';

type Member = Awaited<ReturnType<PanelViewReader['panel']>>['members'][number];

/** «Om panelet»: a name stands there only while its owner agrees, and consents are asked at every reading. */
@Injectable()
export class PublicPanelReader {
  constructor(
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly panels: PanelViewReader,
    private readonly members: MembershipReader,
    private readonly consents: ConsentReader,
    private readonly portraits: PortraitReader,
    private readonly calls: OpenCallReader,
  ) {}

  /** @throws 404 before anything is installed */
  async panel(): Promise<PublicPanelView> {
    const { panelName, clusterName } = await this.installation.current();
    if (panelName === null) throw notFound();
    const { members, seats, seatsFilled, totals } = await this.panels.panel();
    const shown = await this.shown(members);
    return {
      panelName,
      clusterName,
      seats,
      seatsFilled,
      alternates: members.filter(({ kind }) => kind === 'alternate').length,
      totals: { ...totals },
      members: shown,
      contact: await this.contact(),
      calls: await this.calls.list(),
    };
  }

  /** The bytes of a portrait that stands on the page now. @throws 404 */
  async portrait(id: string): Promise<Buffer> {
    const found = await this.portraits.one(id);
    if (found === null) throw notFound();
    const { members } = await this.panels.panel();
    if (!(await this.shown(members)).some(({ portraitId }) => portraitId === id)) throw notFound();
    return found.bytes;
  }

  private async shown(members: readonly Member[]): Promise<PublicMemberView[]> {
    const names = await this.consents.given('publishName');
    const offices = await this.consents.given('publishOffice');
    const portraits = await this.portraits.ids();
    return members
      .filter(({ personId }) => names.has(personId))
      .map(({ personId, name, kind, office }) => ({
        name,
        kind,
        office: offices.has(personId) ? office : null,
        portraitId: portraits.get(personId) ?? null,
      }))
      .sort((a, b) => norwegianOrder(a.name, b.name));
  }

  private async contact(): Promise<PublicContactView | null> {
    const coordinator = await this.members.coordinatorOn(this.clock.today());
    if (coordinator === null) return null;
    const { personId, name, email } = coordinator;
    if (!(await this.consents.given('publishName')).has(personId)) return null;
    const shown = (await this.consents.given('publishEmail')).has(personId);
    return { name, email: shown ? email : null };
  }
}
