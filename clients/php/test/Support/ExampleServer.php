<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test\Support;

/** The example application of the CodeIgniter adapter, served by PHP's own server. */
final class ExampleServer
{
    public string $url;
    public string $folder;

    /** @var resource */
    private $process;

    public function __construct(?string $gatewayUrl = null)
    {
        $this->folder = sys_get_temp_dir() . '/gatehouse-example-' . bin2hex(random_bytes(8));
        mkdir($this->folder, 0700);
        $probe = stream_socket_server('tcp://127.0.0.1:0');
        $address = (string) stream_socket_get_name($probe, false);
        fclose($probe);
        $this->url = 'http://' . $address . '/';
        $example = dirname(__DIR__, 2) . '/codeigniter3/example';
        $this->process = proc_open(
            [PHP_BINARY, '-S', $address, '-t', $example, $example . '/index.php'],
            [['file', '/dev/null', 'r'], ['file', $this->folder . '/out', 'w'], ['redirect', 1]],
            $pipes,
            $example,
            [
                'CODEIGNITER_PATH' => (string) getenv('CODEIGNITER_PATH'),
                'GATEHOUSE_URL' => $gatewayUrl ?? TheSystem::url(),
                'EXAMPLE_URL' => $this->url,
                'EXAMPLE_SESSIONS' => $this->folder,
                'EXAMPLE_LOGS' => $this->folder . '/',
            ]
        );
        TheSystem::eventually(static function () use ($address): ?bool {
            $connection = @stream_socket_client('tcp://' . $address);
            return $connection === false ? null : fclose($connection);
        });
    }

    /** Everything that the server and the application wrote down. */
    public function log(): string
    {
        $logs = glob($this->folder . '/{out,log-*}', GLOB_BRACE);
        return implode("\n", array_map('file_get_contents', $logs === false ? [] : $logs));
    }

    public function stop(): void
    {
        proc_terminate($this->process);
        proc_close($this->process);
        array_map('unlink', glob($this->folder . '/*') ?: []);
        rmdir($this->folder);
    }
}
