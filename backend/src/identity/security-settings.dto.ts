import { IsBoolean } from 'class-validator';

export class SecuritySettingsDto {
  /** A mailed code is enough for everything. */
  @IsBoolean()
  lowAssurance: boolean;

  /** The coordinator has read how many will see less until they have a stronger way. */
  @IsBoolean()
  confirmed: boolean;
}
