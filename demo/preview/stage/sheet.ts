/** The widget's style sheets, in the widget's own order, made to ask the stage instead of the window. */
import launcherCss from '../../../widget/launcher.css?inline';
import cardsCss from '../../../widget/ui/cards/cards.css?inline';
import laterCss from '../../../widget/ui/cards/later.css?inline';
import composerCss from '../../../widget/ui/composer.css?inline';
import easeCss from '../../../widget/ui/ease.css?inline';
import filesCss from '../../../widget/ui/files/files.css?inline';
import withheldCss from '../../../widget/ui/withheld.css?inline';
import feedbackCss from '../../../widget/ui/lines/feedback.css?inline';
import linesCss from '../../../widget/ui/lines/lines.css?inline';
import richCss from '../../../widget/ui/lines/rich.css?inline';
import menuCss from '../../../widget/ui/menu.css?inline';
import panelCss from '../../../widget/ui/panel.css?inline';
import { fitted } from './fit.ts';

const later = laterCss + feedbackCss + menuCss + withheldCss + filesCss + easeCss;
const panel = panelCss + linesCss + richCss + cardsCss + composerCss + later;

/** All that the widget wears, as it was written. */
export const widgetCss = launcherCss + panel;

export function stageSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(fitted(panel));
  return sheet;
}
