/** The widget's style sheets, in the widget's own order, made to ask the stage instead of the window. */
import cardsCss from '../../widget/ui/cards/cards.css?inline';
import laterCss from '../../widget/ui/cards/later.css?inline';
import composerCss from '../../widget/ui/composer.css?inline';
import filesCss from '../../widget/ui/files/files.css?inline';
import withheldCss from '../../widget/ui/withheld.css?inline';
import feedbackCss from '../../widget/ui/lines/feedback.css?inline';
import linesCss from '../../widget/ui/lines/lines.css?inline';
import richCss from '../../widget/ui/lines/rich.css?inline';
import menuCss from '../../widget/ui/menu.css?inline';
import panelCss from '../../widget/ui/panel.css?inline';
import { fitted } from './fit.ts';

export function stageSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const later = laterCss + feedbackCss + menuCss + withheldCss + filesCss;
  const all = panelCss + linesCss + richCss + cardsCss + composerCss + later;
  sheet.replaceSync(fitted(all));
  return sheet;
}
