import type { Sentences } from './sentences';

/** Japanese. */
export const ja: Sentences = {
  'unverified-publisher': [
    /アプリは危険な可能性/,
    /このアプリにはリスクがある/,
    /アプリは危険と見なされ/,
    /アプリは危険で(?:ある可能性|す)/,
  ],
  'admin-approval-required': [
    /管理者の承認が必要/,
    /管理者の(?:み|みが|同意が必要)/,
    /付与できるのは管理者のみ/,
    /付与するように許可されていない/,
    /付与するのを妨げるポリシー/,
  ],
  'consent-declined': [/ユーザーが.{0,30}同意.{0,10}(?:拒否|拒絶)/],
  'consent-required': [/ユーザーまたは管理者.{0,60}同意し(?:ていません|ていない|ませんでした)/],
  'user-not-assigned': [/ロールに割り当てられていません/],
  'app-disabled': [/アプリケーション.{0,80}無効/],
  'service-missing': [/組織.{0,60}で使用できないリソース/, /組織.{0,60}サブスクライブ/],
  'app-not-in-tenant': [/識別子.{0,80}アプリケーションが.{0,60}見つかりません/],
  'device-not-allowed': [/デバイス.{0,30}(?:準拠していません|管理されている必要)/],
  'conditional-access': [/条件付きアクセス/],
  'mfa-required': [/多要素認証/],
  'wrong-account': [/テナント.{0,60}に存在しま/],
  'window-closed': [/ユーザーによって(?:取り消|キャンセル)/],
  'sign-in-required': [/サインインしているユーザーが(?:い|あり)ません/, /更新トークンの有効期限/],
  'app-permissions-incomplete': [/事前に構成された方法と一致しない/],
  'app-misconfigured': [/リダイレクト uri/, /応答 url/],
  'service-unavailable': [/一時的な問題/, /一時的に利用(?:できま|でき)/],
};
