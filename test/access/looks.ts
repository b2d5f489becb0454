/** How a state can be looked at. */
export type Look = {
  readonly theme?: 'light' | 'dark';
  readonly device?: 'wide' | 'phone' | 'small';
  readonly direction?: 'ltr' | 'rtl';
  /** The corner of the window. */
  readonly position?: 'left' | 'right';
};

export const usual = {
  theme: 'light',
  device: 'wide',
  direction: 'ltr',
  position: 'right',
} as const satisfies Required<Look>;

/** {light, dark} × {wide, phone} × {ltr, rtl} */
export const looks: readonly Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['wide', 'phone'] as const).flatMap((device) =>
    (['ltr', 'rtl'] as const).map((direction) => ({ theme, device, direction })),
  ),
);
