import type { Theme } from './outlook';

/** Which theme has such a background, from a colour as `#rrggbb`; undefined for anything else. */
export function themeOf(color: unknown): Theme | undefined {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(String(color)) ?? [];
  if (!red || !green || !blue) return undefined;
  const linear = (hex: string) => (parseInt(hex, 16) / 255) ** 2.2;
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  // White and black text read equally well here: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
  return luminance < 0.179 ? 'dark' : 'light';
}

/**
 * Tells whether Outlook's theme is light or dark, now and, from Mailbox 1.14 on, whenever it changes. Never calls back where Outlook does
 * not say. https://learn.microsoft.com/javascript/api/office/office.officetheme, 2026-11-25.
 */
export function followOutlookTheme(mailbox: Office.Mailbox, changed: (theme: Theme) => void): void {
  const take = (office: Office.OfficeTheme | undefined) => {
    const theme = themeOf(office?.bodyBackgroundColor);
    if (theme) changed(theme);
  };
  try {
    take(Office.context.officeTheme);
    if (!Office.context.requirements.isSetSupported('Mailbox', '1.14')) return;
    mailbox.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      (event: { readonly officeTheme?: Office.OfficeTheme }) => take(event.officeTheme),
    );
  } catch {
    return; // The browser's preference stays.
  }
}
