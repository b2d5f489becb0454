/** How a state can be looked at. */
export type Look = {
  readonly theme?: 'light' | 'dark';
  /** `zoomed` is what a window of 1280 × 1024 px has at 400 % (https://www.w3.org/TR/WCAG22/#reflow). */
  readonly device?: 'wide' | 'phone' | 'small' | 'zoomed';
  readonly direction?: 'ltr' | 'rtl';
  /** The corner of the window. */
  readonly position?: 'left' | 'right';
  /** BCP 47; `stretched`: English, longer by two fifths. */
  readonly language?: string;
};

export const usual = {
  theme: 'light',
  device: 'wide',
  direction: 'ltr',
  position: 'right',
  language: 'en',
} as const satisfies Required<Look>;

/** {light, dark} × {wide, phone} × {ltr, rtl} */
export const looks: readonly Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['wide', 'phone'] as const).flatMap((device) =>
    (['ltr', 'rtl'] as const).map((direction) => ({ theme, device, direction })),
  ),
);
