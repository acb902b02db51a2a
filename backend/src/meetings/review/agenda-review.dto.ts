import { IsIn, IsString, Matches, MaxLength } from 'class-validator';

/** Sends the agenda round, or says something of it. */
export class ReviewAgendaDto {
  @IsIn(['sent', 'comment'])
  kind: 'sent' | 'comment';

  @IsString()
  @MaxLength(2000)
  text: string;
}

/** Approves the agenda that was read. */
export class ApproveAgendaDto {
  @Matches(/^[0-9a-f]{64}$/)
  agenda: string;
}
