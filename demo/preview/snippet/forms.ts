/** The same settings in every form in which a site may say them. */
import type { Settings } from './settings.ts';

export type Form = {
  readonly id: 'tag' | 'module' | 'react' | 'vue' | 'wordpress' | 'file';
  readonly title: string;
  /** Where it goes. */
  readonly where: string;
  readonly write: (settings: Settings) => string;
};

export const forms: readonly Form[] = [
  {
    id: 'tag',
    title: 'Script tag',
    where: 'Anywhere in the page. No inline script, so it holds under a strict policy.',
    write: ({ config }) => tag(attributes(config)),
  },
  {
    id: 'module',
    title: 'Module',
    where: 'npm install baton-chat, in code that runs in the browser.',
    write: ({ config }) =>
      `import { createChat } from 'baton-chat';\n\nconst chat = createChat(${object(config)});\n`,
  },
  {
    id: 'react',
    title: 'React',
    where: 'A component that draws nothing itself: put it once into your layout.',
    write: react,
  },
  {
    id: 'vue',
    title: 'Vue',
    where: 'Vue 3. A component that draws nothing itself: put it once into App.vue.',
    write: vue,
  },
  {
    id: 'wordpress',
    title: 'WordPress',
    where: 'WordPress 6.3 or newer: functions.php of your child theme, or a plugin of your own.',
    write: wordPress,
  },
  {
    id: 'file',
    title: 'Config file',
    where:
      'As /baton.json, named by one tag: <script async src="…/baton.js" data-config="/baton.json">',
    write: ({ config }) => `${JSON.stringify(config, null, 2)}\n`,
  },
];

/** The rule that goes into the site's style sheet; empty where nothing is to be said. */
export function styleRule({ properties }: Settings): string {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length === 0 ? '' : `baton-chat {\n${lines.join('\n')}\n}\n`;
}

/** The part of the scope document; empty where nothing is to be said. */
export function scopePart({ persona }: Settings): string {
  return Object.keys(persona).length === 0 ? '' : `"ai": ${JSON.stringify(persona, null, 2)}\n`;
}

function attributes(config: Settings['config']): readonly string[] {
  return Object.entries(config).map(([key, value]) => `data-${kebab(key)}="${escaped(value)}"`);
}

function tag(given: readonly string[]): string {
  const lines = ['src="https://cdn.example/baton.js"', ...given];
  return `<script async\n  ${lines.join('\n  ')}></script>\n`;
}

function react({ config }: Settings): string {
  return `import { useEffect } from 'react';
import { createChat } from 'baton-chat';

const settings = ${object(config)};

export function SupportChat() {
  useEffect(() => {
    const chat = createChat(settings);
    return () => {
      chat.destroy();
    };
  }, []);
  return null;
}
`;
}

function vue({ config }: Settings): string {
  return `import { defineComponent, onBeforeUnmount, onMounted } from 'vue';
import { createChat } from 'baton-chat';

const settings = ${object(config)};

export const SupportChat = defineComponent({
  setup() {
    let chat;
    onMounted(() => {
      chat = createChat(settings);
    });
    onBeforeUnmount(() => {
      chat?.destroy();
    });
    return () => null;
  },
});
`;
}

/** The tag processor escapes what it is given (https://developer.wordpress.org/reference/classes/wp_html_tag_processor/). */
function wordPress({ config }: Settings): string {
  const pairs = Object.entries(config).map(
    ([key, value]) => `\t\t'data-${kebab(key)}' => ${phpString(value)},`,
  );
  return `add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_script(
		'baton',
		'https://cdn.example/baton.js',
		array(),
		null,
		array( 'strategy' => 'async' )
	);
} );

add_filter( 'script_loader_tag', function ( $tag, $handle ) {
	if ( 'baton' !== $handle ) {
		return $tag;
	}
	$settings = array(
${pairs.join('\n')}
	);
	$html = new WP_HTML_Tag_Processor( $tag );
	if ( $html->next_tag( 'script' ) ) {
		foreach ( $settings as $name => $value ) {
			$html->set_attribute( $name, $value );
		}
	}
	return $html->get_updated_html();
}, 10, 2 );
`;
}

function object(config: Settings['config']): string {
  const lines = Object.entries(config).map(([key, value]) => `  ${key}: ${jsString(value)},`);
  return `{\n${lines.join('\n')}\n}`;
}

function kebab(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function jsString(text: string): string {
  return `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)}'`;
}

function phpString(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
