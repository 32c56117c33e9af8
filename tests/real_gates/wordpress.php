<?php
// As much of a content system as a plug-in needs to write its gate on a page: php wordpress.php PLUGIN OPTIONS BODY SCRATCH
// PLUGIN is the plug-in's main file, OPTIONS its settings as JSON (over what it sets itself when it is switched on),
// BODY what the host's page shows, SCRATCH an empty folder. A function that is not here and that the plug-in does not bring gives nothing.
declare(strict_types=0);
error_reporting(E_ERROR | E_PARSE); ini_set("display_errors", "stderr");
[, $plugin, $given, $shown, $scratch] = $argv;
$settings = [];
$chosen = json_decode($given, true) ?: [];
$hooks = $scripts = $styles = $switched_on = $shortcodes = [];
define('ABSPATH', "$scratch/");
define('PLUGIN', realpath(dirname($plugin)));
define('WP_PLUGIN_URL', '/plugin');
foreach (['WPINC', 'WP_CONTENT_DIR', 'WP_LANG_DIR', 'WP_PLUGIN_DIR', 'WPMU_PLUGIN_DIR', 'STYLESHEETPATH', 'TEMPLATEPATH', 'COOKIEPATH', 'SITECOOKIEPATH', 'WP_DEBUG', 'COOKIE_DOMAIN', 'ARRAY_A', 'OBJECT', 'MINUTE_IN_SECONDS', 'HOUR_IN_SECONDS', 'DAY_IN_SECONDS'] as $name) { define($name, str_contains($name, 'SECONDS') ? 60 : 'none'); }
$_SERVER += ['HTTP_USER_AGENT' => 'Mozilla/5.0', 'REQUEST_URI' => '/', 'HTTP_HOST' => 'www.harbour-notices.example'];
$_SERVER['REQUEST_URI'] = '/';

class Nothing implements ArrayAccess {
    public function __get($name) { return ''; }
    public function __call($name, $given) { return []; }
    public function offsetExists($at): bool { return false; }
    public function offsetGet($at): mixed { return ''; }
    public function offsetSet($at, $value): void {}
    public function offsetUnset($at): void {}
}
class WP_Query extends Nothing {}
class WP_Error extends Nothing {}
class WP_Widget extends Nothing {}
$wpdb = $wp = $post = $wp_query = new Nothing();

function add_filter($hook, $act, $when = 10, $takes = 1) { global $hooks; $hooks[$hook][$when][] = $act; return true; }
function add_action($hook, $act, $when = 10, $takes = 1) { return add_filter($hook, $act, $when, $takes); }
function apply_filters($hook, $value = '', ...$more) {
    global $hooks;
    $acts = $hooks[$hook] ?? [];
    ksort($acts);
    foreach ($acts as $same) {
        foreach (array_map('of_an_object', $same) as $act) { $value = call_user_func_array($act, array_slice([$value, ...$more], 0, takes($act))); }
    }
    return $value;
}
function of_an_object($act) {
    [$class, $does] = is_array($act) ? $act : ['', ''];
    return is_string($class) && $class !== '' && !(new ReflectionMethod($class, $does))->isStatic() ? [new $class(), $does] : $act;
}
function takes($act) {
    if (is_string($act) && str_contains($act, '::')) { $act = explode('::', $act); }
    return (is_array($act) ? new ReflectionMethod(...$act) : new ReflectionFunction($act))->getNumberOfParameters();
}
function do_action($hook, ...$more) { apply_filters($hook, ...($more ?: [''])); }
function has_action($hook) { global $hooks; return isset($hooks[$hook]); }
function get_option($name, $else = false) { global $settings, $chosen; return $chosen[$name] ?? $settings[$name] ?? $else; }
function add_option($name, $value = '') { global $settings; $settings[$name] ??= $value; return true; }
function update_option($name, $value) { global $settings; $settings[$name] = $value; return true; }
function get_theme_mod($name, $else = '') { return get_option($name, $else); }
function register_activation_hook($file, $act) { global $switched_on; $switched_on[] = $act; }
function plugin_dir_path($file) { return dirname($file) . '/'; }
function plugin_dir_url($file) { return '/plugin' . str_replace(PLUGIN, '', realpath(dirname($file))) . '/'; }
function plugins_url($path = '', $file = '') { return ($file ? rtrim(plugin_dir_url($file), '/') : '/plugin') . '/' . ltrim($path, '/'); }
function plugin_basename($file) { return basename(dirname($file)) . '/' . basename($file); }
function wp_register_script($name, $src = '', $needs = [], $version = '', $last = false) { global $scripts; $scripts[$name] = ['src' => $src, 'last' => $last, 'before' => '', 'after' => '', 'on' => in_array($name, $GLOBALS['asked_early'] ?? [])]; }
function wp_enqueue_script($name, $src = '', $needs = [], $version = '', $last = false) { global $scripts; if ($src) { wp_register_script($name, $src, $needs, $version, $last); } if (isset($scripts[$name])) { $scripts[$name]['on'] = true; } else { $GLOBALS['asked_early'][] = $name; } }
function wp_localize_script($name, $as, $data) { global $scripts; if (isset($scripts[$name])) { $scripts[$name]['before'] .= "var $as = " . json_encode($data) . ';'; } return true; }
function wp_add_inline_script($name, $text, $where = 'after') { global $scripts; $scripts[$name] ??= ['src' => '', 'last' => false, 'before' => '', 'after' => '', 'on' => true]; $scripts[$name][$where] .= $text; return true; }
function wp_register_style($name, $src = '') { global $styles; $styles[$name] = ['src' => $src, 'after' => '', 'on' => false]; }
function wp_enqueue_style($name, $src = '') { global $styles; if ($src) { wp_register_style($name, $src); } if (isset($styles[$name])) { $styles[$name]['on'] = true; } }
function wp_add_inline_style($name, $text) { global $styles; $styles[$name] ??= ['src' => '', 'after' => '', 'on' => true]; $styles[$name]['after'] .= $text; return true; }
function __($text) { return $text; }
function _x($text) { return $text; }
function _n($one, $many, $count) { return $count == 1 ? $one : $many; }
function _e($text) { echo $text; }
function esc_html__($text) { return htmlspecialchars($text); }
function esc_attr__($text) { return htmlspecialchars($text); }
function esc_html_e($text) { echo htmlspecialchars($text); }
function esc_attr_e($text) { echo htmlspecialchars($text); }
function home_url($path = '/') { return '/' . ltrim(is_string($path) ? $path : '', '/'); }
function site_url($path = '/') { return home_url($path); }
function get_site_url() { return ''; }
function admin_url($path = '') { return '/wp-admin/' . $path; }
function get_bloginfo($what = 'name') { return $what === 'name' ? 'Harbour Notices' : ''; }
function bloginfo($what = 'name') { echo get_bloginfo($what); }
function is_home() { return true; }
function is_front_page() { return true; }
function is_main_query() { return true; }
function get_locale() { return 'en_US'; }
function get_post_type() { return 'page'; }
function get_theme_support() { return [['default-color' => 'ffffff']]; }
function current_time($how) { return $how === 'timestamp' ? time() : date($how); }
function date_i18n($how, $when = null) { return date($how, $when ?? time()); }
function absint($value) { return abs((int) $value); }
function wp_parse_args($given, $else = []) { return array_merge($else, (array) $given); }
function shortcode_atts($else, $given) { return array_merge($else, (array) $given); }
function add_shortcode($name, $act) { global $shortcodes; $shortcodes[$name] = $act; }
function do_shortcode($text) { global $shortcodes; return preg_replace_callback('/\[(\w[\w-]*)[^\]]*\]/', fn($found) => isset($shortcodes[$found[1]]) ? call_user_func($shortcodes[$found[1]], []) : $found[0], $text); }
function wp_json_encode($value) { return json_encode($value); }
function wp_create_nonce() { return 'nonce'; }
function wp_nonce_field() { echo '<input type="hidden" name="_wpnonce" value="nonce">'; }
function trailingslashit($path) { return rtrim($path, '/') . '/'; }
function wpautop($text) { return "<p>$text</p>"; }
function wp_specialchars_decode($text) { return htmlspecialchars_decode($text); }
function selected($one, $other = true) { echo $one == $other ? ' selected' : ''; }
function checked($one, $other = true) { echo $one == $other ? ' checked' : ''; }
function get_body_class() { return apply_filters('body_class', ['home']); }
function body_class() { echo 'class="' . implode(' ', get_body_class()) . '"'; }
function language_attributes() { echo 'lang="en"'; }
function wp_body_open() { do_action('wp_body_open'); }
function get_header() { echo '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour Notices</title>'; wp_head(); echo '</head><body>'; }
function get_footer() { wp_footer(); echo '</body></html>'; }
function tags_of($last) {
    global $scripts;
    foreach ($scripts as $name => $one) {
        if (!$one['on'] || isset($one['done']) || ($one['last'] && !$last)) { continue; }
        $scripts[$name]['done'] = true;
        echo $one['before'] ? "<script>{$one['before']}</script>" : '', $one['src'] ? "<script src=\"{$one['src']}\"></script>" : '', $one['after'] ? "<script>{$one['after']}</script>" : '';
    }
}
function wp_head() {
    global $styles;
    do_action('wp_enqueue_scripts');
    foreach ($styles as $one) {
        if ($one['on']) { echo $one['src'] ? "<link rel=\"stylesheet\" href=\"{$one['src']}\">" : '', $one['after'] ? "<style>{$one['after']}</style>" : ''; }
    }
    echo '<script src="/jquery.js"></script>';
    tags_of(false);
    do_action('wp_head');
}
function wp_footer() { do_action('wp_footer'); tags_of(true); do_action('wp_print_footer_scripts'); }

$texts = '';
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator(PLUGIN)) as $file) {
    if (str_ends_with((string) $file, '.php')) { $texts .= file_get_contents((string) $file); }
}
preg_match_all('/(?<!public|static|private|protected)\s\bfunction\s+&?(\w+)\s*\(/', $texts, $own);
preg_match_all('/(?<![>:\w$])([a-z_]\w*)\s*\(/', $texts, $called);
$kept = ['if', 'for', 'foreach', 'while', 'switch', 'isset', 'unset', 'empty', 'array', 'list', 'echo', 'print', 'exit', 'die', 'eval', 'include', 'include_once', 'require', 'require_once', 'return', 'and', 'or', 'elseif', 'function', 'catch', 'use', 'declare', 'fn', 'match'];
foreach (array_diff(array_unique($called[1]), $own[1], $kept) as $name) {
    if (!function_exists($name)) {
        $body = preg_match('/^(esc_|sanitize_|number_format|zeroise|wp_kses|wp_unslash|wp_strip|untrail|stripslash|make_clickable|wptexturize|force_balance)/', $name) ? 'return $given[0];' : (preg_match('/^(wp_get_|get_.*s$)/', $name) ? 'return [];' : (str_ends_with($name, '_id') ? 'return 0;' : 'return "";'));
        try { eval("function $name(...\$given) { $body }"); } catch (ParseError) { /* A word of a comment or a script. */ }
    }
}
ob_start();
foreach (preg_match_all('/ABSPATH\s*\.\s*[\'"]([^\'"]+\.php)|WPINC\s*\.\s*[\'"]([^\'"]+\.php)/', $texts, $asked) ? $asked[0] : [] as $at => $_) {
    $file = ABSPATH . ltrim($asked[1][$at] ?: 'none/' . ltrim($asked[2][$at], '/'), '/');
    @mkdir(dirname($file), 0777, true);
    touch($file);
}
require $plugin;
spl_autoload_register(fn($name) => class_alias('Nothing', $name));
foreach ($switched_on as $act) {
    try { call_user_func(of_an_object($act)); } catch (Throwable) { /* It wants a table of its own. */ }
}
foreach (['plugins_loaded', 'init', 'wp_loaded', 'parse_request', 'wp', 'template_redirect'] as $hook) { do_action($hook); }
$template = apply_filters('template_include', '');
if ($template && is_file($template)) { require $template; exit; }
do_action('get_header');
?><!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Harbour Notices</title><?php wp_head(); ?></head>
<body <?php body_class(); ?>><?php wp_body_open(); echo apply_filters('the_content', $shown); wp_footer(); ?></body></html>
