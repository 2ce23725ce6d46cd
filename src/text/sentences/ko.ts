import type { Sentences } from './sentences';

/** Korean. */
export const ko: Sentences = {
  'unverified-publisher': [/앱은 위험할 수 있습니다/, /앱이 위험한 것으로 간주/],
  'admin-approval-required': [
    /관리자만 (?:권한을 )?부여할 수 있/,
    /부여되지 않은 하나 이상의 사용 권한을 요청/,
    /관리자(?:의)? 승인/,
  ],
};
