import { IsIn, IsString, Length, Matches } from 'class-validator';
import type { OrganisationKind } from './organisation.view';

export class CreateOrganisationDto {
  @IsString()
  @Length(1, 160)
  @Matches(/\S/)
  name: string;

  @IsIn(['organisation', 'council', 'other'])
  kind: OrganisationKind;
}
