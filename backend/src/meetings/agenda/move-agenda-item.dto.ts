import { IsIn, IsInt, Min } from 'class-validator';

export class MoveAgendaItemDto {
  @IsIn(['up', 'down'])
  direction: 'up' | 'down';

  @IsInt()
  @Min(1)
  version: number;
}
