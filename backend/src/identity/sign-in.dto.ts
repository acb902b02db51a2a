import { IsBoolean, IsOptional, IsString, Length } from 'class-validator';

export class SignInDto {
  /** Eight characters; blanks, hyphens and small letters are forgiven. */
  @IsString()
  @Length(1, 40)
  code: string;

  /** Nobody else uses this device. */
  @IsOptional()
  @IsBoolean()
  ownDevice?: boolean;
}
