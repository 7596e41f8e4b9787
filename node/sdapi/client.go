package sdapi

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"
	"unicode"
)

// DefaultURL is where AUTOMATIC1111's server listens unless told otherwise.
const DefaultURL = "http://127.0.0.1:7860"

// Errors of a server, each wrapped with what it said and what to do.
var (
	ErrURL         = errors.New("sdapi: not the URL of an image server")
	ErrUnreachable = errors.New("the image server does not answer")
	ErrNoAPI       = errors.New("this is not the API of an image server")
	ErrPassword    = errors.New("the image server wants a user and a password")
	ErrAnswer      = errors.New("the image server gave a bad answer")
	ErrRefused     = errors.New("the image server refused")
	ErrStalled     = errors.New("the image server makes no progress")
	ErrPicture     = errors.New("the image server's picture cannot be used")
	ErrIgnored     = errors.New("the image server did not do what it was asked for")
)

// Config of a connection to a server.
type Config struct {
	// URL of the server, with user:password@ before the host where it wants them. They are never logged.
	URL string
	// Files are checkpoint files on this machine, for servers that do not say where theirs lie.
	Files []string
	// Answer is how long the server may take for anything but a picture.
	Answer time.Duration
	// Stall is how long a picture may make no progress. Loading a checkpoint from a slow disk is no progress.
	Stall time.Duration
	// Most is how long a picture may take in all.
	Most time.Duration
	// Poll is how often progress is asked for.
	Poll time.Duration
	// Heartbeat is how often OnStep is called while there is nothing new.
	Heartbeat time.Duration
	Logger    *slog.Logger
}

// DefaultConfig is for a server on this machine.
func DefaultConfig() Config {
	return Config{
		URL: DefaultURL, Answer: 10 * time.Second, Stall: 2 * time.Minute, Most: 9 * time.Minute,
		Poll: 500 * time.Millisecond, Heartbeat: 5 * time.Second, Logger: slog.New(slog.DiscardHandler),
	}
}

// Validate names every field that is out of bounds.
func (c Config) Validate() error {
	var faults []error
	if _, _, err := parseURL(c.URL); err != nil {
		faults = append(faults, err)
	}
	for name, d := range map[string]time.Duration{"Answer": c.Answer, "Stall": c.Stall, "Most": c.Most, "Poll": c.Poll, "Heartbeat": c.Heartbeat} {
		if d <= 0 {
			faults = append(faults, fmt.Errorf("sdapi: config: %s must be positive", name))
		}
	}
	if c.Logger == nil {
		faults = append(faults, errors.New("sdapi: config: Logger is missing"))
	}
	return errors.Join(faults...)
}

// Server is a running image server. Its methods may be used from any goroutine.
type Server struct {
	cfg  Config
	base *url.URL // without user and password
	user *url.Userinfo
	http *http.Client
}

// New returns a server that nothing has been asked yet.
func New(cfg Config) (*Server, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	base, user, err := parseURL(cfg.URL)
	if err != nil {
		return nil, err
	}
	return &Server{cfg: cfg, base: base, user: user, http: &http.Client{
		Transport: &http.Transport{
			// No proxy: what a home server is told stays at home.
			DialContext:            (&net.Dialer{Timeout: cfg.Answer}).DialContext,
			TLSHandshakeTimeout:    cfg.Answer,
			DisableCompression:     true, // a compressed answer could be of any size
			MaxResponseHeaderBytes: 64 << 10,
			MaxIdleConnsPerHost:    2,
			IdleConnTimeout:        30 * time.Second,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}, nil
}

// Close frees idle connections.
func (s *Server) Close() error {
	s.http.CloseIdleConnections()
	return nil
}

// String is the server's URL without user and password.
func (s *Server) String() string { return s.base.String() }

// Local reports whether the server runs on this machine, as far as its address tells.
func (s *Server) Local() bool { return isLoopback(s.base.Hostname()) }

func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// parseURL takes a URL, or host and port alone.
func parseURL(text string) (*url.URL, *url.Userinfo, error) {
	if !strings.Contains(text, "://") {
		text = "http://" + text
	}
	// The text may hold a password, so no error repeats it.
	u, err := url.Parse(text)
	if err != nil || u.Host == "" || u.Hostname() == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, nil, fmt.Errorf("%w; an example: %s", ErrURL, DefaultURL)
	}
	user := u.User
	u.User, u.RawQuery, u.Fragment = nil, "", ""
	u.Path = strings.TrimRight(u.Path, "/")
	return u, user, nil
}

// ask sends a request below /sdapi/v1/ and reads a JSON answer of at most `most` bytes. A nil body makes it a GET.
func (s *Server) ask(ctx context.Context, path string, body, into any, most int64) error {
	method, content := http.MethodGet, io.Reader(nil)
	if body != nil {
		data, err := json.Marshal(body)
		if err != nil {
			return err
		}
		method, content = http.MethodPost, bytes.NewReader(data)
	}
	request, err := http.NewRequestWithContext(ctx, method, s.base.String()+"/sdapi/v1/"+path, content)
	if err != nil {
		return err
	}
	request.Header.Set("Accept", "application/json")
	if body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	if s.user != nil {
		password, _ := s.user.Password()
		request.SetBasicAuth(s.user.Username(), password)
	}
	response, err := s.http.Do(request)
	if err != nil {
		return s.unreachable(ctx, err)
	}
	defer response.Body.Close()
	data, err := io.ReadAll(io.LimitReader(response.Body, most+1))
	switch {
	case err != nil:
		return s.unreachable(ctx, err)
	case response.StatusCode != http.StatusOK:
		return s.explain(response, data)
	case int64(len(data)) > most:
		return fmt.Errorf("%w: to %s it sends more than %d bytes", ErrAnswer, path, most)
	}
	if err := json.Unmarshal(data, into); err != nil {
		if looksLikeHTML(data) {
			return fmt.Errorf("%w: %s sends a web page; start the server with its API (AUTOMATIC1111: --api)", ErrNoAPI, s)
		}
		return fmt.Errorf("%w: what it sends to %s is no such JSON: %s", ErrAnswer, path, printable(err.Error()))
	}
	return nil
}

// brief is ask for what must be answered at once.
func (s *Server) brief(ctx context.Context, path string, body, into any) error {
	ctx, cancel := context.WithTimeout(ctx, s.cfg.Answer)
	defer cancel()
	return s.ask(ctx, path, body, into, maxListBytes)
}

// unreachable says why there is no answer. The context's own end is no fault of the server.
func (s *Server) unreachable(ctx context.Context, err error) error {
	if errors.Is(ctx.Err(), context.Canceled) {
		return ctx.Err()
	}
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return fmt.Errorf("%w: %s took too long: %w", ErrUnreachable, s, context.DeadlineExceeded)
	}
	var slow net.Error // a dial notices the end of its time before the context does
	if errors.As(err, &slow) && slow.Timeout() {
		return fmt.Errorf("%w: %s took too long", ErrUnreachable, s)
	}
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		err = wrapped.Err // it repeats the URL
	}
	return fmt.Errorf("%w: %s: %w", ErrUnreachable, s, err)
}

// missing is what ask returns for a path that the server does not have.
type missing struct{ error }

func (m missing) Unwrap() error { return m.error }

// explain turns an answer that is none into an error.
func (s *Server) explain(r *http.Response, body []byte) error {
	said := reason(body)
	switch code := r.StatusCode; {
	case code == http.StatusUnauthorized || code == http.StatusForbidden:
		return fmt.Errorf("%w: write them into its URL, as in http://user:password@%s", ErrPassword, s.base.Host)
	case code == http.StatusNotFound:
		return missing{fmt.Errorf("%w: %s does not know %s; start the server with its API (AUTOMATIC1111: --api)%s", ErrNoAPI, s, r.Request.URL.Path, said)}
	case code >= 300 && code < 400:
		return fmt.Errorf("%w: %s redirects elsewhere; give the URL where the server itself answers", ErrNoAPI, s)
	case looksLikeHTML(body):
		return fmt.Errorf("%w: %s answers with status %d and a web page", ErrNoAPI, s, code)
	default:
		return fmt.Errorf("%w with status %d%s", ErrRefused, code, said)
	}
}

// reason finds the words in an error's JSON; servers put them in different places.
func reason(body []byte) string {
	var fields struct {
		Error   any `json:"error"`
		Errors  any `json:"errors"`
		Detail  any `json:"detail"`
		Message any `json:"message"`
	}
	if json.Unmarshal(body, &fields) != nil {
		return ""
	}
	var words []string
	for _, v := range []any{fields.Error, fields.Errors, fields.Message, fields.Detail} {
		if v != nil && v != "" {
			words = append(words, fmt.Sprint(v))
		}
	}
	if len(words) == 0 {
		return ""
	}
	return ": " + printable(strings.Join(words, ": "))
}

func looksLikeHTML(body []byte) bool {
	head := bytes.ToLower(bytes.TrimSpace(body[:min(len(body), 512)]))
	return bytes.HasPrefix(head, []byte("<!doctype")) || bytes.HasPrefix(head, []byte("<html")) || bytes.Contains(head, []byte("<head"))
}

// printable shortens a server's text for logs and terminals.
func printable(text string) string {
	const most = 300
	clean := strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, text[:min(len(text), 4*most)])
	runes := []rune(clean)
	return strings.TrimSpace(string(runes[:min(len(runes), most)]))
}
