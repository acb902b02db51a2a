import { IsIn, IsOptional } from 'class-validator';

export class RevokePasskeyDto {
  /** 'true' when the person has read that nothing stronger than a mailed code is left. */
  @IsOptional()
  @IsIn(['true', 'false'])
  confirmed?: 'true' | 'false';
}
