import { html, raw } from 'hono/html';
import { may, roleOf } from '../login/decide';
import { person as personOf } from '../data/people';
import { ROLES, type Ability, type Role } from '../data/roles';
import type { Markup } from '../html';
import type { About } from './about';

/** A form that does something and comes back. */
export const act = (action: string, back: string, body: Markup): Markup =>
  html`<form method="post" action="/do/${action}">
    <input type="hidden" name="back" value="${back}" />
    ${body}
  </form>`;

export const attribute = (name: 'disabled' | 'checked' | 'open', on: boolean) => raw(on ? name : '');

/** A question with Yes and No. */
export const yesNo = (name: string, question: string, yes: boolean, disabled: boolean): Markup =>
  html`<fieldset>
    <legend>${question}</legend>
    ${(['yes', 'no'] as const).map(
      (value) =>
        html`<label class="choice"
          ><input
            type="radio"
            name="${name}"
            value="${value}"
            ${attribute('checked', (value === 'yes') === yes)}
            ${attribute('disabled', disabled)}
          />
          ${value === 'yes' ? 'Yes' : 'No'}</label
        >`,
    )}
  </fieldset>`;

/** Why a page cannot be changed, or nothing. The roles are those that can. */
export const lacking = ({ admin }: About, ability: Ability): Markup | '' => {
  if (may(admin, ability)) return '';
  const able = (Object.values(ROLES) as Role[]).filter((role) => role.may.includes(ability));
  return html`<p class="warning">
    You do not have permission to change this. ${personOf(admin).name}
    ${roleOf(admin) ? `is ${roleOf(admin)?.title ?? ''}` : 'has no admin role'}; it takes
    ${able.map(({ title }) => title).join(' or ')}.
  </p>`;
};
