<?php
/**
 * What a web server does for WordPress: files as they are, everything else by index.php; in a network, the first folder of an
 * address names the site.
 *
 * @package PathwayElements
 */

$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = preg_replace( '#^/[\w-]+(/(?:wp-(?:admin|content|includes)(?:/|$)|[\w-]+\.php$).*)#', '$1', $path );
if ( is_file( $root . $path ) ) {
	$file = $path;
}
if ( is_dir( $root . $file ) ) {
	$file = rtrim( $file, '/' ) . '/index.php';
}
if ( ! is_file( $root . $file ) ) {
	$file = '/index.php';
}
if ( '.php' !== substr( $file, -4 ) ) {
	if ( $file === $path ) {
		return false;
	}
	$types = array(
		'js'  => 'text/javascript',
		'css' => 'text/css',
		'svg' => 'image/svg+xml',
	);
	header( 'Content-Type: ' . ( $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? 'application/octet-stream' ) );
	readfile( $root . $file );
	return true;
}
$_SERVER['SCRIPT_NAME']     = $file;
$_SERVER['PHP_SELF']        = $file;
$_SERVER['SCRIPT_FILENAME'] = $root . $file;
chdir( dirname( $root . $file ) );
require $root . $file;
return true;
