<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test\Support;

/** A browser without scripts: keeps cookies, follows redirects, fills forms in. */
final class Browser
{
    public int $status = 0;
    public string $page = '';

    /** The path of the page that is shown. */
    public string $path = '';

    /** @var list<string> every Set-Cookie line so far */
    public array $cookiesSet = [];
    private string $base;

    /** @var \CurlHandle|resource */
    private $curl;

    public function __construct(string $base)
    {
        $this->base = rtrim($base, '/');
        $this->curl = curl_init();
        curl_setopt_array($this->curl, [
            CURLOPT_COOKIEFILE => '',
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_FOLLOWLOCATION => true,
            CURLOPT_TIMEOUT => 20,
            CURLOPT_HEADERFUNCTION => function ($_, string $line): int {
                if (stripos($line, 'set-cookie:') === 0) {
                    $this->cookiesSet[] = trim(substr($line, strlen('set-cookie:')));
                }
                return strlen($line);
            },
        ]);
    }

    public function open(string $path): self
    {
        curl_setopt($this->curl, CURLOPT_HTTPGET, true);
        return $this->load($this->base . $path);
    }

    /**
     * Submits the form of the page that goes to this path.
     *
     * @param array<string, string> $fields
     */
    public function submit(string $action, array $fields = []): self
    {
        $form = '~<form action="[^"]*' . preg_quote($action, '~') . '"[^>]*>(.*?)</form>~s';
        if (preg_match($form, $this->page, $match) !== 1) {
            throw new \RuntimeException('The page has no form to ' . $action . ":\n" . $this->page);
        }
        $hidden = '~<input type="hidden" name="([^"]+)" value="([^"]*)"~';
        preg_match_all($hidden, $match[1], $inputs, PREG_SET_ORDER);
        foreach ($inputs as [, $name, $value]) {
            $fields[$name] = html_entity_decode($value, ENT_QUOTES);
        }
        return $this->post($action, $fields);
    }

    /** @param array<string, string> $fields */
    public function post(string $path, array $fields): self
    {
        curl_setopt($this->curl, CURLOPT_POST, true);
        curl_setopt($this->curl, CURLOPT_POSTFIELDS, http_build_query($fields));
        return $this->load($this->base . '/' . ltrim($path, '/'));
    }

    /** What a person reads. */
    public function text(): string
    {
        return html_entity_decode((string) preg_replace('~\s+~', ' ', strip_tags($this->page)));
    }

    public function cookie(string $name): string
    {
        foreach (curl_getinfo($this->curl, CURLINFO_COOKIELIST) as $line) {
            $parts = explode("\t", $line);
            if ($parts[5] === $name) {
                return $parts[6];
            }
        }
        return '';
    }

    private function load(string $url): self
    {
        curl_setopt($this->curl, CURLOPT_URL, $url);
        $this->page = (string) curl_exec($this->curl);
        $this->status = (int) curl_getinfo($this->curl, CURLINFO_RESPONSE_CODE);
        $shown = (string) curl_getinfo($this->curl, CURLINFO_EFFECTIVE_URL);
        $this->path = (string) parse_url($shown, PHP_URL_PATH);
        return $this;
    }
}
