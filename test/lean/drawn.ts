/** Preact as the panel uses it, and the panel, in one module. */
export { Fragment, render } from 'preact';
export { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
export { jsx } from 'preact/jsx-runtime';
export { Boundary } from '../../widget/ui/Boundary.tsx';
export { Panel, type PanelProps } from '../../widget/ui/Panel.tsx';
