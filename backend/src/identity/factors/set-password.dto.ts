import { IsBoolean, IsString, Length } from 'class-validator';

export class SetPasswordDto {
  /** How long it must be is judged by the rules for passwords, which have words for it. */
  @IsString()
  @Length(1, 1000)
  password: string;

  /** The code the app shows, as proof that it holds the secret. */
  @IsString()
  @Length(1, 20)
  code: string;
}

export class RemovePasswordDto {
  /** True when the person has read that this is the last way in. */
  @IsBoolean()
  evenIfLast: boolean;
}
