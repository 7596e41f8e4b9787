// Package sdapitest runs an image server for tests: AUTOMATIC1111's HTTP interface with progress and interrupt, a painter in
// place of a diffusion model, and every fault that a test may want.
package sdapitest

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/limn-network/limn/compute"
)

// Checkpoint is what the server lists.
type Checkpoint struct {
	Title    string  `json:"title"`
	Name     string  `json:"model_name"`
	Hash     *string `json:"hash"`
	SHA256   *string `json:"sha256"`
	Filename string  `json:"filename"`
	Config   *string `json:"config"`
}

// Order is what a client asked for.
type Order struct {
	Prompt   string         `json:"prompt"`
	Seed     int64          `json:"seed"`
	Steps    int            `json:"steps"`
	Guidance float64        `json:"cfg_scale"`
	Width    int            `json:"width"`
	Height   int            `json:"height"`
	Task     string         `json:"force_task_id"`
	Settings map[string]any `json:"override_settings"`
}

// Config of a server. The zero value works: one checkpoint and a painter of its own.
type Config struct {
	Checkpoints []Checkpoint
	// Loaded is the title of the checkpoint in memory at the start; the first one if empty.
	Loaded string
	// Paint returns the RGB bytes of a picture.
	Paint func(o Order) []byte
	// Step is how long a step takes.
	Step time.Duration
	// Next, if set, returns what ends a step in place of its time; steps count from 1. A nil channel is a step without end.
	Next func(o Order, step int) <-chan struct{}
	// User and Password, if the server asks for them.
	User, Password string
	// Answer replaces the answers to paths below /sdapi/v1/, "progress" for example.
	Answer map[string]http.HandlerFunc
}

// Server is a running server.
type Server struct {
	cfg  Config
	http *http.Server
	done chan struct{}
	addr string

	working     sync.Mutex // the queue: one picture at a time
	mu          sync.Mutex
	loaded      string
	task        string
	step, steps int
	stop        chan struct{} // closed by interrupt
	orders      []Order
	interrupted int
}

// Start runs a server on a free port of the loopback interface.
func Start(cfg Config) (*Server, error) {
	if len(cfg.Checkpoints) == 0 {
		cfg.Checkpoints = []Checkpoint{Named("painter")}
	}
	if cfg.Loaded == "" {
		cfg.Loaded = cfg.Checkpoints[0].Title
	}
	if cfg.Paint == nil {
		cfg.Paint = Paint
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s := &Server{cfg: cfg, loaded: cfg.Loaded, done: make(chan struct{}), addr: listener.Addr().String()}
	mux := http.NewServeMux()
	for path, handler := range map[string]http.HandlerFunc{
		"sd-models": s.models, "options": s.options, "txt2img": s.txt2img, "progress": s.progress, "interrupt": s.interrupt,
	} {
		if other := cfg.Answer[path]; other != nil {
			handler = other
		}
		mux.HandleFunc("/sdapi/v1/"+path, s.guarded(handler))
	}
	s.http = &http.Server{Handler: mux, ReadHeaderTimeout: time.Minute}
	go func() {
		defer close(s.done)
		_ = s.http.Serve(listener) // ends with Close
	}()
	return s, nil
}

// Named returns a checkpoint whose checksum is that of its name.
func Named(name string) Checkpoint {
	sum := fmt.Sprintf("%x", sha256.Sum256([]byte(name)))
	short := sum[:10]
	return Checkpoint{Title: name + ".safetensors [" + short + "]", Name: name, Hash: &short, SHA256: &sum, Filename: "/models/" + name + ".safetensors"}
}

// Paint paints stripes that depend on the prompt and the seed alone.
func Paint(o Order) []byte {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", o.Prompt, o.Seed))
	rgb := make([]byte, 3*o.Width*o.Height)
	for i := range rgb {
		rgb[i] = sum[(i/3%o.Width/8+i%3)%len(sum)]
	}
	return rgb
}

// URL is where the server listens.
func (s *Server) URL() string { return "http://" + s.addr }

// Close stops the server and everything it is doing.
func (s *Server) Close() error {
	s.halt()
	err := s.http.Close()
	<-s.done
	return err
}

// Orders returns what was asked for so far.
func (s *Server) Orders() []Order {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Order(nil), s.orders...)
}

// Interrupted returns how often work was stopped.
func (s *Server) Interrupted() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.interrupted
}

func (s *Server) guarded(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		user, password, _ := r.BasicAuth()
		if s.cfg.User != "" && (user != s.cfg.User || password != s.cfg.Password) {
			w.WriteHeader(http.StatusUnauthorized)
			JSON(w, map[string]any{"detail": "Incorrect username or password"})
			return
		}
		next(w, r)
	}
}

// JSON writes an answer.
func JSON(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v) // a client that left is no fault
}

func (s *Server) models(w http.ResponseWriter, _ *http.Request) { JSON(w, s.cfg.Checkpoints) }

func (s *Server) options(w http.ResponseWriter, _ *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	JSON(w, map[string]any{"samples_format": "jpg", "sd_model_checkpoint": s.loaded})
}

func (s *Server) progress(w http.ResponseWriter, _ *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	share := 0.0
	if s.steps > 0 {
		share = float64(s.step) / float64(s.steps)
	}
	JSON(w, map[string]any{
		"progress": share, "eta_relative": 0, "current_image": nil, "current_task": s.task,
		"state": map[string]any{"job": "txt2img", "job_count": 1, "sampling_step": s.step, "sampling_steps": s.steps},
	})
}

func (s *Server) interrupt(w http.ResponseWriter, _ *http.Request) {
	s.halt()
	JSON(w, map[string]any{})
}

func (s *Server) halt() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stop != nil {
		close(s.stop)
		s.stop, s.interrupted = nil, s.interrupted+1
	}
}

func (s *Server) txt2img(w http.ResponseWriter, r *http.Request) {
	var o Order
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&o); err != nil {
		w.WriteHeader(http.StatusUnprocessableEntity)
		JSON(w, map[string]any{"detail": err.Error()})
		return
	}
	if title, ok := o.Settings["sd_model_checkpoint"].(string); ok && !s.load(title) {
		w.WriteHeader(http.StatusNotFound)
		JSON(w, map[string]any{"detail": "Model not found"})
		return
	}
	if err := s.work(r.Context(), o); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		JSON(w, map[string]any{"error": "RuntimeError", "errors": err.Error()})
		return
	}
	info := fmt.Sprintf(`{"seed": %d, "steps": %d, "width": %d, "height": %d}`, o.Seed, o.Steps, o.Width, o.Height)
	JSON(w, map[string]any{"images": []string{Encode(s.cfg.Paint(o), o.Width, o.Height)}, "parameters": o, "info": info})
}

// Encode returns the base64 of a PNG.
func Encode(rgb []byte, w, h int) string {
	data, err := (&compute.Picture{Width: w, Height: h, RGB: rgb}).PNG()
	if err != nil {
		return err.Error()
	}
	return base64.StdEncoding.EncodeToString(data)
}

func (s *Server) load(title string) bool {
	for _, c := range s.cfg.Checkpoints {
		if c.Title == title || strings.HasPrefix(title, c.Name) {
			s.mu.Lock()
			defer s.mu.Unlock()
			s.loaded = c.Title
			return true
		}
	}
	return false
}

// work takes the steps.
func (s *Server) work(ctx context.Context, o Order) error {
	s.working.Lock()
	defer s.working.Unlock()
	stop := make(chan struct{})
	s.mu.Lock()
	s.orders, s.task, s.step, s.steps, s.stop = append(s.orders, o), o.Task, 0, o.Steps, stop
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.task, s.step, s.steps, s.stop = "", 0, 0, nil
	}()
	for i := range o.Steps {
		var next <-chan struct{}
		var timer <-chan time.Time
		if s.cfg.Next != nil {
			next = s.cfg.Next(o, i+1)
		} else {
			timer = time.After(s.cfg.Step)
		}
		select {
		case <-stop:
			return errors.New("interrupted")
		case <-ctx.Done():
			return ctx.Err()
		case <-next:
		case <-timer:
		}
		s.mu.Lock()
		s.step++
		s.mu.Unlock()
	}
	return nil
}
