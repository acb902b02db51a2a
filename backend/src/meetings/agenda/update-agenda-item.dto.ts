import { IsInt, Min } from 'class-validator';
import { AddAgendaItemDto } from './add-agenda-item.dto';

export class UpdateAgendaItemDto extends AddAgendaItemDto {
  @IsInt()
  @Min(1)
  version: number;
}
